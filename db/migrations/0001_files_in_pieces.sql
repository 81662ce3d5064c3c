ALTER TABLE "import_files" DROP CONSTRAINT "import_files_pkey";--> statement-breakpoint
ALTER TABLE "import_files" ADD COLUMN "position" integer NOT NULL;--> statement-breakpoint
ALTER TABLE "import_files" ADD CONSTRAINT "import_files_import_id_position_pk" PRIMARY KEY("import_id","position");--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "undone_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "customers_import" ON "customers" USING btree ("import_id");--> statement-breakpoint
CREATE INDEX "purchases_workspace" ON "purchases" USING btree ("workspace_id","id");--> statement-breakpoint
CREATE INDEX "purchases_import" ON "purchases" USING btree ("import_id");
