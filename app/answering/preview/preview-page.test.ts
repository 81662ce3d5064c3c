import { expect, test } from 'vitest';
import { fillIn } from '#test/support/form-filler';
import { previewForm, previewPage } from './preview-page.server';

const definition = {
  title: { default: 'Tea', ru: 'Чай' },
  elements: [
    { type: 'text', name: 'taste', isRequired: true },
    { type: 'text', name: 'more' },
  ],
  completedHtml: '<p>So you like {taste}<script>alert(1)</script></p>',
};
let people = 0;

/** Somebody of the team who looks at a draft. */
function aViewer({ id = 'draft', of = definition as Record<string, unknown> } = {}) {
  const userId = `person ${++people}`;
  const previewing = (draft: Record<string, unknown>) => ({
    ...{ userId, company: 'Tea house', look: {} },
    survey: { id, title: 'Tea', definition: draft },
  });
  const asking = (search: string, body?: URLSearchParams, headers: HeadersInit = {}) =>
    new Request(`http://localhost/preview${search}`, {
      ...(body ? { method: 'POST', body } : {}),
      headers: { 'Accept-Language': 'en', ...headers },
    });
  const answered = (response: Promise<Response>) => response.catch((thrown: Response) => thrown);
  const open = async (search = '', draft = of) =>
    answered(previewPage(asking(search), previewing(draft)));
  const send = (fields: Record<string, string> | URLSearchParams, headers?: HeadersInit) =>
    answered(previewForm(asking('', new URLSearchParams(fields), headers), previewing(of)));
  return {
    open,
    send,
    read: async (...way: Parameters<typeof open>) => (await open(...way)).text(),
    agree: () => send({ intent: 'consent', consent: 'yes' }),
  };
}
const isConsent = (html: string) => html.includes('name="consent"');
const to = (response: Response) => response.headers.get('Location');

test('begins with the consent; without its box nothing goes on', async () => {
  const { read, send, agree } = aViewer();
  expect(isConsent(await read())).toBe(true);
  expect(to(await send({ intent: 'consent' }))).toBe('/preview');
  expect(isConsent(await read())).toBe(true);
  await agree();
  expect(isConsent(await read())).toBe(false);
});

test('leads from step to step as customers go, and to the founder’s own words, without what runs', async () => {
  const { read, send, agree } = aViewer();
  await agree();
  const first = fillIn(await read());
  first.set('q0', '');
  const again = await send(first);
  expect(await again.text()).toMatch(/role="alert"[^>]*>[^<]+</);
  first.set('q0', 'green');
  expect(to(await send(first))).toBe('/preview?step=1.2');
  const last = fillIn(await read('?step=1.2'));
  last.set('go', 'save');
  expect(to(await send(last))).toBe('/preview');
  last.set('go', 'next');
  expect(to(await send(last))).toBe('/preview?end=yes');
  const end = await read('?end=yes');
  expect(end).toContain('So you like green');
  expect(end).not.toContain('alert(1)');
});

test('tells a script in data what a page would say', async () => {
  const { read, send, agree } = aViewer();
  await agree();
  const headers = { Accept: 'application/json' };
  const first = fillIn(await read());
  const told = await (await send(first, headers)).json();
  expect(told).toMatchObject({ state: 'go', step: '1.2', html: expect.stringContaining('more') });
  expect(told).not.toHaveProperty('changes');
  const last = fillIn(await read('?step=1.2'));
  expect(await (await send(last, headers)).json()).toEqual({
    state: 'over',
    to: '/preview?end=yes',
  });
});

test('begins anew where somebody asks for it, and keeps the language of the address', async () => {
  const { open, read, agree } = aViewer();
  await agree();
  expect(await read('?lang=ru')).toContain('Чай');
  expect(to(await open('?again=yes&lang=ru&step=1.2&end=yes'))).toBe('/preview?lang=ru');
  expect(isConsent(await read())).toBe(true);
});

test('is one person’s, of one draft as it is now', async () => {
  const { read, agree } = aViewer();
  await agree();
  expect(isConsent(await aViewer().read())).toBe(true);
  expect(isConsent(await read('', { ...definition, title: 'Coffee' }))).toBe(true);
  expect(isConsent(await read())).toBe(false);
});
