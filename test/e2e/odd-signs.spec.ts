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

/** As it stands: what JSON.stringify would not write. */
const send = (answers: string) =>
  fetch(`${door}/answers`, {
    method: 'POST',
    body: `{"answers":${answers}}`,
    headers: { 'Content-Type': 'application/json', Cookie: answering },
  });

describe('an answer', () => {
  test.each([
    ['a zero', '{"change":"new_job","trigger":"other","trigger-Comment":"a\\u0000b"}'],
    ['half an emoji', '{"trigger":"other","trigger-Comment":"a\\ud83d b"}'],
    ['half an emoji, the other one', '{"trigger":"other","trigger-Comment":"\\ude00"}'],
    ['nothing but a zero', '{"trigger":"other","trigger-Comment":"\\u0000"}'],
  ])('with %s is kept without it', async (_, answers) => {
    const answer = await send(answers);
    expect(await answer.json()).toMatchObject({ state: 'saved' });
  });

  test.each([
    ['a zero in a key', '{"ch\\u0000ange":"new_job"}'],
    ['a prototype', '{"__proto__":{"change":"new_job"}}'],
    ['names of every object', '{"constructor":"a","toString":"b","hasOwnProperty":"c"}'],
    ['a comment of a prototype', '{"__proto__-Comment":"a"}'],
  ])('with %s, which no question asks, is left aside', async (_, answers) => {
    const answer = await send(answers);
    expect(await answer.json()).toEqual({ state: 'saved', savedAt: expect.any(String) });
  });

  test.each([
    ['a zero in a key inside', '{"before_now":{"be\\u0000fore":"employed"}}'],
    ['half an emoji in a key inside', '{"before_now":{"\\ud83d":"employed"}}'],
    ['a zero among choices', '{"tried":["al\\u0000one"]}'],
    ['a choice that is a record', '{"change":{"a\\u0000":"b"}}'],
    ['a prototype inside', '{"before_now":{"__proto__":{"before":"employed"}}}'],
  ])('with %s is said in words, and holds nothing else up', async (_, answers) => {
    const answer = await send(answers);
    expect(answer.status).toBe(200);
    const told = (await answer.json()) as { state: string; errors: { message: string }[] };
    expect(told.state).toBe('saved');
    expect(told.errors[0]?.message.length).toBeGreaterThan(10);
  });

  test.each([
    ['a list', '[]'],
    ['nothing', 'null'],
    ['a text', '"a\\u0000"'],
    ['no JSON', '{"change":'],
  ])('that is %s is refused in words', async (_, answers) => {
    const answer = await send(answers);
    expect(answer.status).toBe(400);
    const told = (await answer.json()) as { state: string; errors: { message: string }[] };
    expect(told.state).toBe('refused');
    expect(told.errors[0]?.message.length).toBeGreaterThan(10);
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
