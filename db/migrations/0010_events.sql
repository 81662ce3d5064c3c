CREATE TABLE "events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text,
	"verb" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"other_kind" text,
	"other_id" text,
	"before" jsonb,
	"after" jsonb,
	"undoes" uuid,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "events_workspace" ON "events" USING btree ("workspace_id","at","id");--> statement-breakpoint
CREATE INDEX "events_subject" ON "events" USING btree ("workspace_id","subject_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "events_undoes" ON "events" USING btree ("undoes") WHERE "events"."undoes" is not null;--> statement-breakpoint
CREATE FUNCTION "keep_events"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Words may be erased; who did what and when stays.
  IF TG_OP = 'UPDATE' AND NEW.before IS NULL AND NEW.after IS NULL
    AND to_jsonb(NEW) - 'before' - 'after' = to_jsonb(OLD) - 'before' - 'after' THEN
    RETURN NEW;
  END IF;
  -- Rows go with their workspace only: the foreign key deletes them, one trigger further down.
  IF TG_OP = 'DELETE' AND pg_trigger_depth() > 1 THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'rows of % never change; add a new one', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END;
$$;--> statement-breakpoint
CREATE TRIGGER "events_never_change" BEFORE UPDATE OR DELETE ON "events" FOR EACH ROW EXECUTE FUNCTION "keep_events"();--> statement-breakpoint
CREATE FUNCTION "erase_words_about_customers"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "events" SET "before" = NULL, "after" = NULL FROM "gone"
  WHERE "events"."workspace_id" = "gone"."workspace_id" AND "events"."subject_id" = "gone"."id"::text
    AND "events"."subject_kind" = 'customer';
  RETURN NULL;
END;
$$;--> statement-breakpoint
CREATE TRIGGER "customers_erase_words" AFTER DELETE ON "customers" REFERENCING OLD TABLE AS "gone" FOR EACH STATEMENT EXECUTE FUNCTION "erase_words_about_customers"();
--> statement-breakpoint
-- Grades given before there were events: a customer's history begins with them.
INSERT INTO "events" ("id", "workspace_id", "actor_kind", "actor_id", "verb", "subject_kind", "subject_id", "before", "after", "at")
SELECT gen_random_uuid(), "workspace_id", 'member', "graded_by",
  CASE WHEN "grade" = '' THEN 'customer.gradeWithdrawn' ELSE 'customer.graded' END,
  'customer', "customer_id"::text,
  jsonb_build_object('grade', coalesce(lag("grade") OVER (PARTITION BY "customer_id" ORDER BY "created_at", "id"), '')),
  CASE WHEN "grade" = '' THEN NULL ELSE jsonb_build_object('grade', "grade") END,
  date_trunc('milliseconds', "created_at")
FROM "grades";
