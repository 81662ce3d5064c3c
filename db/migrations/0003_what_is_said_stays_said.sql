CREATE FUNCTION "refuse_update"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % never change; add a new one', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END;
$$;--> statement-breakpoint
CREATE TRIGGER "reports_never_change" BEFORE UPDATE ON "reports" FOR EACH ROW EXECUTE FUNCTION "refuse_update"();--> statement-breakpoint
CREATE TRIGGER "reviews_never_change" BEFORE UPDATE ON "reviews" FOR EACH ROW EXECUTE FUNCTION "refuse_update"();--> statement-breakpoint
CREATE TRIGGER "message_versions_never_change" BEFORE UPDATE ON "message_versions" FOR EACH ROW EXECUTE FUNCTION "refuse_update"();
