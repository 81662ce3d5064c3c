// Signs nobody types, in answers and in names of files, through the real server.
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { aVisitor, signUp } from '#test/support/browser';
import { type Caller, sendForm, signUpByForm } from '#test/support/by-form';
import { uploadByForm } from '#test/support/import-by-form';

const url = inject('appUrl');
let founder: Caller;
let door: string;
let answering: string;

beforeAll(async () => {
  founder = await signUpByForm(url);
  const surveys = `${url}/w/${founder.workspace}/surveys`;
  const cookie = { Cookie: founder.cookie };
  const made = await sendForm(`${surveys}/new`, { template: 'find-the-a-segment' }, cookie);
  const survey = url + made.headers.get('location');
  await sendForm(survey, { intent: 'publish' }, cookie);
  const page = await (await fetch(`${survey}/invitations`, { headers: cookie })).text();
  door = `${url}${/\/s\/[\w-]+/.exec(page)?.[0]}`;
  answering = await begin();
});

/** Consents at the public link; answers the cookie to go on with. */
async function begin(): Promise<string> {
  const page = await (await fetch(door)).text();
  const hidden = [...page.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)];
  const fields = Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value]));
  const begun = await sendForm(door, { ...fields, consent: 'yes' });
  return begun.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

/** As the script of the page does, to questions of the template by their place. */
const send = (fields: Record<string, string> | string) =>
  fetch(door, {
    method: 'POST',
    body: `intent=step&go=save&${typeof fields === 'string' ? fields : new URLSearchParams(fields)}`,
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      Accept: 'application/json',
      Cookie: answering,
    },
  });

describe('an answer', () => {
  test.each([
    ['a zero', { step: '4.3', q11: 'a\u0000b' }],
    ['a zero beside a choice', { step: '2.1', q4: 'other', 'q4.words': 'a\u0000b' }],
    ['nothing but a zero', { step: '4.3', q11: '\u0000' }],
    ['signs cut in two', 'step=4.3&q11=a%ed%a0%bd%20b%ff'],
    ['a zero for a choice', { step: '1.1', q0: 'new_job\u0000' }],
    ['a zero in a name', { step: '1.1', 'q\u00000': 'new_job' }],
    ['names of every object', { step: '1.1', constructor: 'a', toString: 'b', __proto__: 'c' }],
    ['a row nobody asks for', { step: '1.3', 'q2.99': 'employed', 'q2.__proto__': 'employed' }],
    ['a step of an object', { step: 'constructor', q0: 'a' }],
    ['a thousand steps gone past', `step=1.1&${'passed=2.1&'.repeat(1_000)}`],
  ])('with %s is kept as far as it is one, and holds nothing up', async (_, fields) => {
    const answer = await send(fields);
    expect(answer.status).toBe(200);
    expect(['kept', 'go', 'again']).toContain(((await answer.json()) as { state: string }).state);
  });
});

describe('a file', () => {
  const long = `${'очень длинное имя '.repeat(17)}.csv`;
  test.each([
    ['a=b; c="d", e.csv', 'a=b; c="d", e.csv'],
    ["it's 50% & <b>new.csv", "it's 50% & <b>new.csv"],
    ['Заказы за май.csv', 'Заказы за май.csv'],
    ['../../etc/C:\\Users\\anna\\orders.csv', 'orders.csv'],
    // So much of a name is kept.
    [long, long.slice(0, 200)],
  ])('named %.40s is shown by its name', async (sent, shown) => {
    const file = new File(['id,email\n1,anna@example.com\n'], sent);
    const page = await uploadByForm(url, founder, file);
    const html = await (await fetch(url + page, { headers: { Cookie: founder.cookie } })).text();
    expect(asRead(html)).toContain(shown);
    const list = `${url}/w/${founder.workspace}/imports/new`;
    const listed = await (await fetch(list, { headers: { Cookie: founder.cookie } })).text();
    expect(asRead(listed)).toContain(shown);
  });

  test('chosen in a browser keeps its name, too', async () => {
    const page = await aVisitor({ phone: true });
    const { workspace } = await signUp(page);
    await page.goto(`/w/${workspace}/imports/new`);
    const name = 'a=b; "Заказы" 100%.csv';
    const buffer = Buffer.from('id,email\n1,anna@example.com\n');
    await page.locator('[name="file"]').setInputFiles({ name, mimeType: 'text/csv', buffer });
    await page.locator('main form button').last().click();
    await page.getByText(name).first().waitFor();
  });
});

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};
/** Without scripts, tags and the marks React puts between texts. */
const asRead = (html: string): string =>
  html
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<!-- -->/g, '')
    .replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => entities[entity] ?? entity);
