ALTER TABLE "surveys" ADD COLUMN "stopped_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "surveys" ADD COLUMN "grace_hours" integer DEFAULT 24 NOT NULL;--> statement-breakpoint
ALTER TABLE "invitations" DROP COLUMN "opened_at";