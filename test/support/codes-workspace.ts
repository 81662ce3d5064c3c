// A workspace with thirty open answers to read words from.
import type { Db } from '#db/client';
import { aCustomer, aPublication, aResponse, aSurvey } from './make';
import { aPeopledWorkspace, type PreparedWorkspace } from './prepared';

export interface CodesWorkspace extends PreparedWorkspace {
  surveyId: string;
}

const SAID = [
  'It was too expensive',
  'Friends praised it',
  'The cost surprised me',
  'Expensive!',
  'No time',
];

export async function aCodesWorkspace(db: Db): Promise<CodesWorkspace> {
  const wanted = { name: 'Bakery', slug: 'codes' };
  const people = { founder: 'founder', viewer: 'viewer' };
  const { id, ...workspace } = await aPeopledWorkspace(db, wanted, people);
  const survey = await aSurvey(db, id, { status: 'inProgress' });
  const publication = await aPublication(db, survey);
  for (let one = 0; one < 30; one += 1) {
    const { id: customerId } = await aCustomer(db, id);
    await aResponse(db, publication, { customerId, answers: { why: SAID[one % SAID.length] } });
  }
  return { ...workspace, surveyId: survey.id };
}
