// Work that takes long enough to be interrupted.
import type { Db } from '#db/client';
import { confirmMapping } from '~/domain/imports/confirm-mapping.server';
import { REPORT_SEED, requestAnalysis } from '~/domain/reports/request-analysis.server';
import { aCustomer, aPublication, aPurchase, aResponse, aSurvey, aWorkspace } from './make';
import { anUploadedFile } from './uploaded';

/** An import that waits for a worker; answers whose it is. */
export async function aLongImport(db: Db, rows: number): Promise<string> {
  const { id } = await aWorkspace(db, { currency: 'EUR' });
  const lines = Array.from({ length: rows }, (_, at) => `n${at},Name ${at},n${at}@example.com`);
  const draft = await anUploadedFile(db, id, `customer id,name,email\n${lines.join('\n')}\n`);
  const confirmed = await confirmMapping(db, draft, draft.mapping);
  if (!confirmed.ok) throw new Error(JSON.stringify(confirmed.errors));
  return id;
}

const choices = ['online', 'moved', 'nothing'];
const questions = ['changed', 'wants', 'fears', 'tried', 'hopes'];

/** An analysis that waits for a worker and takes some seconds. */
export async function aStudy(db: Db, workspaceId: string, people = 80): Promise<string> {
  const elements = questions.map((name) => ({ type: 'radiogroup', name, title: name, choices }));
  const survey = await aSurvey(db, workspaceId, { definition: { elements } });
  const publication = await aPublication(db, survey);
  for (let person = 0; person < people; person += 1) {
    const customer = await aCustomer(db, workspaceId);
    const said = questions.map((name, at) => [name, choices[(person * (at + 3)) % 3]]);
    const orders = person % 3 === 0 ? 3 : 1;
    for (let order = 0; order < orders; order += 1) {
      const orderedAt = new Date(2026, order, 5);
      await aPurchase(db, customer, { currency: 'EUR', orderedAt, paidAt: orderedAt });
    }
    await aResponse(db, publication, {
      customerId: customer.id,
      answers: Object.fromEntries(said),
    });
  }
  const asked = { requestedBy: null, seed: REPORT_SEED, now: new Date() };
  return (await requestAnalysis(db, workspaceId, survey.id, asked)).analysisId;
}
