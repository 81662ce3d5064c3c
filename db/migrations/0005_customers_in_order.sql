DROP INDEX "customers_name";--> statement-breakpoint
CREATE INDEX "customers_name" ON "customers" USING btree ("workspace_id",lower("name"),"id");