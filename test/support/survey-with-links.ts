// A published survey with invited customers, and everything that can be sent to their links.
import { eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { invitations } from '#db/schema';
import { currentConsent } from '#surveys/consent-texts';
import { requirePersonalDoor } from '~/answering/doors.server';
import { loadAnswerPage } from '~/answering/load-answer-page.server';
import { postAnswerPage } from '~/answering/post-answer-page.server';
import { inviteCustomers } from '~/domain/invitations/invite-customers.server';
import { createSurvey } from '~/domain/surveys/create-survey.server';
import { publishSurvey } from '~/domain/surveys/publish-survey.server';
import { aCustomer, aWorkspace } from './make';
import { aRequest } from './sign-in';

const english = { 'Accept-Language': 'en' };
export const agreed = {
  intent: 'consent',
  consent: 'yes',
  version: currentConsent('personal').version,
};
export const anAnswerer = (path = '/', more: RequestInit = {}) =>
  aRequest(path, { headers: english, ...more });
export const locationOf = (answer: unknown) =>
  answer instanceof Response ? answer.headers.get('Location') : answer;

export const aboutWork = {
  title: { default: 'About your work', ru: 'О вашей работе' },
  description: 'Four minutes',
  elements: [
    {
      type: 'radiogroup',
      name: 'change',
      title: 'What changed?',
      choices: ['moved', 'nothing'],
      isRequired: true,
    },
    {
      type: 'text',
      name: 'months',
      title: 'Months',
      inputType: 'number',
      visibleIf: "{change}='moved'",
    },
    { type: 'comment', name: 'words', title: 'Anything else?' },
  ],
};

interface Sent {
  state?: string;
  html?: string | null;
  step?: string;
  to?: string;
  marks?: Record<string, string>;
  end?: string;
}

/** In a workspace of its own, unless one is given. */
export async function aSurveyWithLinks(
  db: Db,
  definition: Record<string, unknown>,
  people = 15,
  workspace?: { id: string },
) {
  const { id: workspaceId } = workspace ?? (await aWorkspace(db, { name: 'Speech school' }));
  const { id: surveyId, slug } = await createSurvey(db, workspaceId, {
    definition,
    now: new Date(),
  });
  await publishSurvey(db, workspaceId, surveyId, { now: new Date() });
  for (let made = 0; made < people; made += 1) await aCustomer(db, workspaceId);
  await inviteCustomers(db, workspaceId, surveyId, { customerIds: 'all', now: new Date() });
  const made = await db.select().from(invitations).where(eq(invitations.surveyId, surveyId));
  const tokens = made.map(({ token }) => token);
  const post = async (token: string, fields: Record<string, string>) =>
    postAnswerPage(db, await requirePersonalDoor(db, token), {
      request: anAnswerer('/', { method: 'POST' }),
      form: new URLSearchParams(fields),
    });
  /** As the script of the page does; a field that is not named is empty. */
  const send = async (token: string, step: string, fields: Record<string, string> = {}) => {
    const request = anAnswerer('/', {
      method: 'POST',
      headers: { ...english, Accept: 'application/json' },
    });
    const form = new URLSearchParams({ intent: 'step', go: 'next', step, ...fields });
    const answer = await postAnswerPage(db, await requirePersonalDoor(db, token), {
      request,
      form,
    });
    if (!(answer instanceof Response)) throw new Error('The script was sent a page');
    return { status: answer.status, ...((await answer.json()) as Sent) };
  };
  return {
    surveyId,
    slug,
    tokens,
    post,
    open: async (token: string, address = '/') =>
      loadAnswerPage(db, await requirePersonalDoor(db, token), {
        request: anAnswerer(address),
        now: new Date(),
      }),
    send,
    /** Everything at once: steps nothing depends on come along with the last. */
    finish: async (token: string, { change = 'nothing', words = '' } = {}) => {
      await send(token, '1.1', { q0: change });
      return send(token, '1.3', { q2: words });
    },
    /** Past the consent; her link. */
    begun: async () => {
      const token = tokens.pop()!;
      await post(token, agreed);
      return token;
    },
    stored: async (token: string) => (await requirePersonalDoor(db, token)).begun?.response,
  };
}
