ALTER TABLE "member_invitations" ADD COLUMN "token" text NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "member_invitations_pending" ON "member_invitations" USING btree ("workspace_id","email") WHERE "member_invitations"."status" = 'pending';--> statement-breakpoint
ALTER TABLE "member_invitations" ADD CONSTRAINT "member_invitations_token_unique" UNIQUE("token");