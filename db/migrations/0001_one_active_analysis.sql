ALTER TABLE "analyses" ADD COLUMN "seen_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "analyses" ADD COLUMN "attempts" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "verdict" text NOT NULL;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "answers" integer NOT NULL;--> statement-breakpoint
ALTER TABLE "review_comments" ADD COLUMN "discussed_at" timestamp with time zone;--> statement-breakpoint
CREATE UNIQUE INDEX "analyses_one_active" ON "analyses" USING btree ("survey_id") WHERE "analyses"."status" in ('queued', 'running');--> statement-breakpoint
CREATE INDEX "reports_survey" ON "reports" USING btree ("survey_id","created_at");