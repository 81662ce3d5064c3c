CREATE TABLE "report_codes" (
	"workspace_id" text NOT NULL,
	"report_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"code_id" uuid NOT NULL,
	"words" jsonb NOT NULL,
	CONSTRAINT "report_codes_report_id_position_pk" PRIMARY KEY("report_id","position")
);
--> statement-breakpoint
CREATE TABLE "report_customers" (
	"workspace_id" text NOT NULL,
	"report_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"grade" text NOT NULL,
	"fine" text NOT NULL,
	"net_revenue" double precision NOT NULL,
	"paid_orders" integer NOT NULL,
	"too_early" boolean NOT NULL,
	"reasons" jsonb NOT NULL,
	"own_grade" text,
	"segments" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"answer_group" integer,
	CONSTRAINT "report_customers_report_id_customer_id_pk" PRIMARY KEY("report_id","customer_id")
);
--> statement-breakpoint
CREATE TABLE "report_quotes" (
	"workspace_id" text NOT NULL,
	"report_id" uuid NOT NULL,
	"place" text NOT NULL,
	"position" integer NOT NULL,
	"response_id" uuid,
	"question" text NOT NULL,
	"question_key" text NOT NULL,
	"question_row" text,
	"from_sign" integer NOT NULL,
	"to_sign" integer NOT NULL,
	CONSTRAINT "report_quotes_report_id_place_position_pk" PRIMARY KEY("report_id","place","position")
);
--> statement-breakpoint
ALTER TABLE "report_codes" ADD CONSTRAINT "report_codes_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_codes" ADD CONSTRAINT "report_codes_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_codes" ADD CONSTRAINT "report_codes_code_id_codes_id_fk" FOREIGN KEY ("code_id") REFERENCES "public"."codes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_customers" ADD CONSTRAINT "report_customers_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_customers" ADD CONSTRAINT "report_customers_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_customers" ADD CONSTRAINT "report_customers_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_quotes" ADD CONSTRAINT "report_quotes_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_quotes" ADD CONSTRAINT "report_quotes_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_quotes" ADD CONSTRAINT "report_quotes_response_id_responses_id_fk" FOREIGN KEY ("response_id") REFERENCES "public"."responses"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "report_codes_code" ON "report_codes" USING btree ("code_id");--> statement-breakpoint
CREATE INDEX "report_customers_customer" ON "report_customers" USING btree ("customer_id");--> statement-breakpoint
CREATE INDEX "report_quotes_response" ON "report_quotes" USING btree ("response_id");;--> statement-breakpoint
INSERT INTO "report_customers" (workspace_id, report_id, customer_id, grade, fine, net_revenue, paid_orders, too_early, reasons, own_grade, segments, answer_group)
SELECT r.workspace_id, r.id, c.id, graded.value ->> 'grade', graded.value ->> 'fine',
  (graded.value ->> 'netRevenue')::double precision, (graded.value ->> 'paidOrders')::integer,
  (graded.value ->> 'tooEarly')::boolean, graded.value -> 'reasons',
  own.grade, coalesce(member.segments, '[]'::jsonb), grouped.value::integer
FROM reports r
CROSS JOIN LATERAL jsonb_each(r.content #> '{grades,byCustomer}') graded
JOIN customers c ON c.workspace_id = r.workspace_id AND c.id::text = graded.key
LEFT JOIN (
  SELECT reports.id, one ->> 'customerId' AS key, min(one ->> 'manual') AS grade
  FROM reports, jsonb_array_elements(content #> '{grades,agreement,differences}') one GROUP BY 1, 2
) own ON own.id = r.id AND own.key = graded.key
LEFT JOIN (
  SELECT reports.id, who AS key, jsonb_agg(segment ->> 'id' ORDER BY at) AS segments
  FROM reports, jsonb_array_elements(content -> 'segments') WITH ORDINALITY proposed(segment, at),
    jsonb_array_elements_text(segment -> 'memberIds') who GROUP BY 1, 2
) member ON member.id = r.id AND member.key = graded.key
LEFT JOIN (
  SELECT reports.id, one.key, one.value
  FROM reports, jsonb_each_text(content #> '{answerGroups,assignment}') one
) grouped ON grouped.id = r.id AND grouped.key = graded.key;--> statement-breakpoint
INSERT INTO "report_quotes" (workspace_id, report_id, place, position, question, response_id, question_key, from_sign, to_sign)
SELECT r.workspace_id, r.id, quoted.place, quoted.position, quoted.quote ->> 'question',
  stands.response_id, coalesce(stands.key, ''), coalesce(stands.at - 1, 0), coalesce(stands.at - 1 + length(quoted.said), 0)
FROM reports r
CROSS JOIN LATERAL (
  SELECT place, position, quote,
    regexp_replace(regexp_replace(quote ->> 'text', '^… ', ''), ' …$', '') AS said
  FROM (
    SELECT segment ->> 'id' AS place, n - 1 AS position, quote
    FROM jsonb_array_elements(r.content -> 'segments') segment,
      jsonb_array_elements(segment -> 'quotes') WITH ORDINALITY q(quote, n)
    UNION ALL
    SELECT concat(segment ->> 'id', '/', m - 1), n - 1, quote
    FROM jsonb_array_elements(r.content -> 'segments') segment,
      jsonb_array_elements(segment -> 'traits') WITH ORDINALITY t(trait, m),
      jsonb_array_elements(trait -> 'quotes') WITH ORDINALITY q(quote, n)
    UNION ALL
    SELECT concat('code/', m - 1), n - 1, quote
    FROM jsonb_array_elements(r.content -> 'codes') WITH ORDINALITY c(code, m),
      jsonb_array_elements(code -> 'quotes') WITH ORDINALITY q(quote, n)
  ) everywhere
) quoted
LEFT JOIN LATERAL (
  SELECT responses.id AS response_id, answer.key, strpos(answer.value #>> '{}', quoted.said) AS at
  FROM responses, jsonb_each(responses.answers) answer
  WHERE responses.workspace_id = r.workspace_id AND responses.survey_id = r.survey_id
    AND responses.customer_id::text = quoted.quote ->> 'customerId'
    AND responses.finished_at <= r.created_at
    AND jsonb_typeof(answer.value) = 'string' AND strpos(answer.value #>> '{}', quoted.said) > 0
  ORDER BY answer.key LIMIT 1
) stands ON true;--> statement-breakpoint
INSERT INTO "report_codes" (workspace_id, report_id, position, code_id, words)
SELECT r.workspace_id, r.id, n - 1, codes.id, used -> 'words'
FROM reports r
CROSS JOIN LATERAL jsonb_array_elements(r.content -> 'codes') WITH ORDINALITY c(used, n)
JOIN codes ON codes.survey_id = r.survey_id AND lower(codes.name) = lower(used ->> 'name');--> statement-breakpoint
ALTER TABLE "reports" DISABLE TRIGGER "reports_never_change";--> statement-breakpoint
UPDATE reports SET content = content
  || jsonb_build_object(
    'grades', (content -> 'grades') - 'byCustomer' || jsonb_build_object('agreement',
      CASE WHEN jsonb_typeof(content #> '{grades,agreement}') = 'object' THEN
        (content #> '{grades,agreement}') - 'differences'
        || jsonb_build_object('differing', jsonb_array_length(content #> '{grades,agreement,differences}'))
      END),
    'segments', (
      SELECT coalesce(jsonb_agg(segment - 'memberIds' - 'quotes' || jsonb_build_object('traits', (
        SELECT coalesce(jsonb_agg(trait - 'quotes' ORDER BY m), '[]'::jsonb)
        FROM jsonb_array_elements(segment -> 'traits') WITH ORDINALITY t(trait, m)
      )) ORDER BY n), '[]'::jsonb)
      FROM jsonb_array_elements(content -> 'segments') WITH ORDINALITY s(segment, n)
    ),
    'answerGroups',
      CASE WHEN jsonb_typeof(content -> 'answerGroups') = 'object' THEN
        (content -> 'answerGroups') - 'assignment' || jsonb_build_object('map', (
          SELECT coalesce(jsonb_agg(point - 'customerId' ORDER BY n), '[]'::jsonb)
          FROM jsonb_array_elements(content #> '{answerGroups,map}') WITH ORDINALITY p(point, n)
        ))
      END
  )
  || CASE WHEN content ? 'codes' THEN jsonb_build_object('codes', (
      SELECT coalesce(jsonb_agg(code - 'quotes' - 'words' ORDER BY n), '[]'::jsonb)
      FROM jsonb_array_elements(content -> 'codes') WITH ORDINALITY c(code, n)
    )) ELSE '{}'::jsonb END;--> statement-breakpoint
ALTER TABLE "reports" ENABLE TRIGGER "reports_never_change";--> statement-breakpoint
CREATE FUNCTION "only_forget"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  forgotten text[] := TG_ARGV;
BEGIN
  IF to_jsonb(NEW) - forgotten = to_jsonb(OLD) - forgotten
    AND NOT EXISTS (
      SELECT FROM unnest(forgotten) AS part
      WHERE to_jsonb(NEW) -> part NOT IN ('null'::jsonb, '[]'::jsonb)
    )
  THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'rows of % never change; they can only forget', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END;
$$;--> statement-breakpoint
CREATE TRIGGER "report_customers_only_forget" BEFORE UPDATE ON "report_customers" FOR EACH ROW EXECUTE FUNCTION "only_forget"('segments', 'answer_group');--> statement-breakpoint
CREATE TRIGGER "report_quotes_only_forget" BEFORE UPDATE ON "report_quotes" FOR EACH ROW EXECUTE FUNCTION "only_forget"('response_id');--> statement-breakpoint
CREATE TRIGGER "report_codes_never_change" BEFORE UPDATE ON "report_codes" FOR EACH ROW EXECUTE FUNCTION "refuse_update"();
