import { sql } from 'drizzle-orm';
import { type Db, rows } from '#db/client';
import type { Remark } from './review';

interface For {
  /** Her own remarks are no news to her. */
  reader: string;
  limit: number;
}

/** What others said about the workspace's reports and still stands: verdicts that count, open comments. */
export async function listRemarks(
  db: Db,
  workspaceId: string,
  { reader, limit }: For,
): Promise<Remark[]> {
  const result = await db.execute(sql`
    select said.*, u.name as author, s.title as "surveyTitle"
    from (
      (select distinct on (report_id) id, report_id as "reportId", verdict, null as claim,
          summary as body, reviewer_id as by, created_at as "createdAt"
        from reviews where workspace_id = ${workspaceId}
        order by report_id, created_at desc, id desc)
      union all
      (select id, report_id, null, claim, body, author_id, created_at
        from review_comments
        where workspace_id = ${workspaceId} and withdrawn_at is null and discussed_at is null)
    ) said
    join users u on u.id = said.by
    join reports r on r.id = said."reportId"
    join surveys s on s.id = r.survey_id
    where said.by <> ${reader}
    order by said."createdAt" desc, said.id desc
    limit ${limit}`);
  return rows<Remark & { by: string }>(result).map(({ by: _, createdAt, ...remark }) => ({
    ...remark,
    createdAt: new Date(createdAt),
  }));
}
