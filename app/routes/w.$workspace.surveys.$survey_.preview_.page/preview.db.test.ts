import { beforeEach, expect, test } from 'vitest';
import { responses } from '#db/schema';
import { bookClub } from '#test/support/book-club';
import { fillIn } from '#test/support/form-filler';
import { aPressedWorkspace } from '#test/support/pressed';
import { freshProcessDatabase } from '#test/support/process-database';
import { aRequest } from '#test/support/sign-in';
import { createSurvey } from '~/domain/surveys/create-survey.server';
import { action } from './actions.server';
import { loader } from './page.server';

const db = await freshProcessDatabase();
const { id, cookieOf } = await aPressedWorkspace(db, ['editor', 'viewer']);
let survey: string;
beforeEach(async () => {
  survey = (await createSurvey(db, id, { definition: bookClub, now: new Date() })).id;
});

const call = async (search = '', init: RequestInit = {}, workspace = 'bakery') => {
  const headers = { Cookie: cookieOf('viewer'), 'Accept-Language': 'en', ...init.headers };
  const path = `/w/${workspace}/surveys/${survey}/preview/page${search}`;
  const asked = { request: aRequest(path, { ...init, headers }), params: { workspace, survey } };
  const run = init.method === 'POST' ? action : loader;
  return run({ ...asked, context: { cspNonce: '' } }).catch((thrown: Response) => thrown);
};
const post = (body: URLSearchParams, search = '', headers: HeadersInit = {}) =>
  call(search, { method: 'POST', body, headers });
const agree = () => post(new URLSearchParams({ intent: 'consent', consent: 'yes' }));

test('a draft is answered on the customers’ own pages, to the end, and nothing is stored', async () => {
  expect(await (await call()).text()).toContain('Book club');
  expect((await agree()).status).toBe(302);
  const first = await (await call()).text();
  expect(first).toContain('Preview: nothing is stored');
  expect(first).toContain('About you');
  const empty = fillIn(first);
  empty.set('q0', '');
  expect(await (await post(empty)).text()).toContain('One thing needs your attention');
  const on = await post(fillIn(first));
  expect(on.headers.get('Location')).toMatch(/\?step=2$/);
  const second = await (await call('?step=2')).text();
  expect(second).toContain('The next one');
  const done = await post(fillIn(second), '?step=2', { Accept: 'application/json' });
  const { state, to } = await done.json();
  expect(state).toBe('over');
  expect(await (await call(to.slice(to.indexOf('?')))).text()).toContain(
    'That was the last question',
  );
  expect(await db.select().from(responses)).toEqual([]);
});

test('from the start again nothing is filled in, and another language is asked by the address', async () => {
  await agree();
  const first = await (await call()).text();
  await post(fillIn(first));
  expect(await (await call('?step=1')).text()).toContain('value="words"');
  expect((await call('?again=yes&lang=ru')).headers.get('Location')).toMatch(/page\?lang=ru$/);
  const anew = await call('?lang=ru');
  expect(await anew.text()).toContain('Книжный клуб');
  expect(anew.headers.get('Set-Cookie')).toBeNull();
});

test('only members of the workspace see a draft, and only from our own pages', async () => {
  expect((await call('', {}, 'rival')).status).toBe(404);
  const foreign = await post(new URLSearchParams(), '', { Origin: 'https://evil.example' });
  expect(foreign.status).toBe(403);
});
