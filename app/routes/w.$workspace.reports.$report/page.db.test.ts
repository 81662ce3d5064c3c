import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { workspaces } from '#db/schema';
import { segmentReport } from '#test/fixtures/reports';
import { aReport, aSurvey } from '#test/support/make';
import { aPeopledWorkspace, emailOf } from '#test/support/prepared';
import { freshProcessDatabase } from '#test/support/process-database';
import { aRequest, cookiesOf } from '#test/support/sign-in';
import { loader } from './page.server';

const db = await freshProcessDatabase();
const workspace = await aPeopledWorkspace(db, { slug: 'bakery' }, { viewer: 'Ivan' });
const report = await aReport(db, await aSurvey(db, workspace.id), segmentReport);
const Cookie = await cookiesOf(emailOf('viewer', workspace), workspace.password);

async function offersTruth(metadata: string | null): Promise<boolean> {
  await db.update(workspaces).set({ metadata }).where(eq(workspaces.id, workspace.id));
  const request = aRequest('/w/bakery', { headers: { Cookie } });
  const params = { workspace: workspace.slug, report: report.id };
  return (await loader({ request, params, context: { cspNonce: '' } })).hasTruth;
}

const both = { en: 'In transition', ru: 'В переходе' };
const truth = { planted: ['c1'], rule: both, falseFavourites: null };

it('a report leads to the truth only where one was hidden, whatever else is noted', async () => {
  expect(await offersTruth(JSON.stringify({ told: true, truth }))).toBe(true);
  expect(await offersTruth(JSON.stringify({ told: true }))).toBe(false);
  expect(await offersTruth(JSON.stringify({ told: true, truth: null }))).toBe(false);
  expect(await offersTruth(JSON.stringify({ note: '"truth"', 'no "truth"': 1 }))).toBe(false);
  expect(await offersTruth('half a "truth"')).toBe(false);
  expect(await offersTruth(null)).toBe(false);
});
