// What a browser may keep, whom we take forms from, and how a refusal reads.
import { beforeAll, expect, inject, test } from 'vitest';
import { type Caller, sendForm, signUpByForm } from '#test/support/by-form';
import { addressOf, routeAddresses } from '#test/support/route-addresses';

const url = inject('appUrl');
let founder: Caller;

beforeAll(async () => {
  founder = await signUpByForm(url);
});

const nobodys = '00000000-0000-0000-0000-000000000000';
const fill = (name: string) => (name === 'workspace' ? founder.workspace : nobodys);

test.each(['signed in', 'signed out'])(
  'no page, no data and no download may be kept: %s',
  async (who) => {
    const headers: HeadersInit = who === 'signed in' ? { Cookie: founder.cookie } : {};
    const pages = routeAddresses.map((parts) => addressOf(parts, fill));
    const kept: string[] = [];
    for (const path of pages.flatMap((page) => [
      page,
      page === '/' ? '/_root.data' : `${page}.data`,
    ])) {
      const answer = await fetch(url + path, { headers, redirect: 'manual' });
      await answer.body?.cancel();
      const control = answer.headers.get('Cache-Control');
      if (control !== 'private, no-store') kept.push(`${path}: ${answer.status} ${control}`);
    }
    expect(kept).toEqual([]);
  },
);

test('neither may a refusal; what is the same for everybody may', async () => {
  const refused = await fetch(`${url}/sign-in`, { method: 'DELETE' });
  expect(refused.headers.get('Cache-Control')).toBe('private, no-store');
  const html = await (await fetch(`${url}/sign-in`)).text();
  const asset = await fetch(url + /\/assets\/[\w.-]+\.js/.exec(html)?.[0]);
  expect(asset.headers.get('Cache-Control')).toContain('immutable');
});

const words = { en: 'This was sent from another site', ru: 'Это пришло с другого сайта' };
const nothingChanged = { en: 'Nothing was changed', ru: 'Ничего не изменилось' };

for (const locale of ['en', 'ru'] as const) {
  test(`a form of another site is 403 in words, wherever it is sent (${locale})`, async () => {
    const headers = {
      Cookie: `${founder.cookie}; locale=${locale}`,
      Origin: 'https://evil.example',
    };
    const send = async (path: string) => {
      const answer = await sendForm(url + path, { name: 'Evil', currency: 'EUR' }, headers);
      expect(answer.status, path).toBe(403);
      return answer.text();
    };
    const page = await send('/workspaces');
    expect(page).toContain(words[locale]);
    expect(page).toContain(nothingChanged[locale]);
    expect(page).toContain('href="/workspaces"');
    expect(page, 'without a whole page').not.toContain('<script');
    expect(await send('/workspaces.data')).toContain(nothingChanged[locale]);
    expect(await send('/sign-out')).toContain(nothingChanged[locale]);
    expect(await send(`/w/${founder.workspace}/members`)).toContain(words[locale]);
    expect(await send(`/w/${founder.workspace}/imports/new`)).toContain(words[locale]);
  });
}

test('what is too long or no form is refused without a whole page, and shows the way back', async () => {
  const long = await sendForm(`${url}/sign-in`, { email: 'a'.repeat(60_000) });
  expect(long.status).toBe(413);
  const page = await long.text();
  expect(page).toContain('This is too much at once');
  expect(page).toContain('href="/sign-in"');
  expect(page).not.toContain('<script');
  const noForm = await sendForm(`${url}/sign-in`, {}, { 'Content-Type': 'application/json' });
  expect(noForm.status).toBe(415);
  expect(await noForm.text()).not.toContain('<script');
  const twice = await sendForm(`${url}/sign-in`, {}, {});
  expect(twice.status, 'what can be mended keeps its form').toBe(400);
  expect(await twice.text()).toContain('name="password"');
});
