import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Db } from '#db/client';
import { reportCodes, reportCustomers, reportQuotes } from '#db/schema';
import { segmentReport } from '#test/fixtures/reports';
import { aReportOfPeople } from '#test/support/a-report-of-people';
import { freshDatabase } from '#test/support/database';
import { aSurvey, aWorkspace } from '#test/support/make';

describe('nothing but forgetting changes', () => {
  const changes = {
    'a grade': sql`update report_customers set grade = 'B'`,
    'a grade while forgetting': sql`update report_customers set segments = '[]', answer_group = null, fine = 'B1'`,
    'a segment for another': sql`update report_customers set segments = '["s2"]'`,
    'a group for another': sql`update report_customers set answer_group = 7`,
    'the words that are quoted': sql`update report_quotes set from_sign = 3`,
    'the answer that is quoted': sql`update report_quotes set response_id = (select max(id::text)::uuid from responses)`,
    'the words of a code': sql`update report_codes set words = '[]'`,
    'the report': sql`update reports set content = content - 'coverage'`,
  };
  it.each(Object.entries(changes))('%s is refused', async (_what, change) => {
    const db = await freshDatabase();
    const survey = await aSurvey(db, (await aWorkspace(db)).id);
    await aReportOfPeople(db, survey, segmentReport);
    const before = await everything(db);
    await expect(db.execute(change)).rejects.toThrow();
    expect(await everything(db)).toEqual(before);
  });
});

const everything = async (db: Db) => [
  await db.select().from(reportCustomers),
  await db.select().from(reportQuotes),
  await db.select().from(reportCodes),
];
