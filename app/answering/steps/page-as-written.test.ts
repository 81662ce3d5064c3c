import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { fillIn } from '#test/support/form-filler';
import { i18nFor } from '~/i18n/i18n.server';
import { drawStep } from './draw-step.server';
import { postStep } from './post-step.server';
import { stepTexts } from './step-texts';

const drawn = { isScripted: false, texts: stepTexts(i18nFor('en')), minutesWest: 0 };
const text = (name: string, more = {}) => ({ type: 'text', name, title: `${name}?`, ...more });
const pages = [
  {
    title: 'About you',
    description: 'Two questions',
    elements: [
      text('name', { isRequired: true }),
      { type: 'panel', name: 'p', title: 'Work', elements: [text('job', { isRequired: true })] },
    ],
  },
  { title: 'The end', elements: [text('more'), text('else')] },
];
const asking = (questionsOnPageMode: string, own: object[] = pages) => ({
  publicationId: randomUUID(),
  definition: { questionsOnPageMode, pages: own },
  locale: 'en' as const,
});
const draw = (asked: ReturnType<typeof asking>, given = {}, wanted: string | null = null) =>
  drawStep(asked, given, { ...drawn, wanted });
const post = (asked: ReturnType<typeof asking>, form: URLSearchParams, given = {}) =>
  postStep(asked, given, { ...drawn, form });
const shown = (html: string) => html.split('<template>')[0] ?? '';
const headings = (html: string) =>
  [...shown(html).matchAll(/<(h\d)[^>]*>([^<]*)/g)].map(([, level, words]) => `${level} ${words}`);

test('a page as it is written is one step, with its title, its words and its panels', () => {
  const html = draw(asking('standard'));
  expect(headings(html)).toEqual(['h2 About you', 'h3 Work']);
  expect(shown(html)).toContain('Two questions');
  expect(shown(html)).toMatch(/name\?.*job\?/s);
  expect(shown(html)).not.toContain('more?');
  expect(html).toContain('Questions 1–2 of 4');
});

test('everything on one page has the titles of all pages, and no progress', () => {
  const html = draw(asking('singlePage'));
  expect(headings(html)).toEqual(['h2 About you', 'h3 Work', 'h2 The end']);
  expect(html).not.toContain('<progress');
  expect(post(asking('singlePage'), fillIn(html))).toMatchObject({ state: 'done' });
});

test('all that is wrong is said above and at each field, and what is right is kept', () => {
  const asked = asking('standard');
  const form = fillIn(draw(asked));
  for (const field of ['q0', 'q1']) form.set(field, '');
  const posted = post(asked, form);
  expect(posted).toMatchObject({ state: 'again', isWrong: true });
  const html = String('html' in posted && posted.html);
  expect(html).toContain('2 things need your attention');
  for (const field of ['q0', 'q1']) {
    expect(html).toContain(`href="#${field}"`);
    expect(html).toMatch(new RegExp(`id="${field}-error"[^>]*>[^<]`));
  }
  form.set('q0', 'Eva');
  expect(post(asked, form).changes).toMatchObject({ name: 'Eva' });
});

test('a right page leads to the next one, and back', () => {
  const asked = asking('standard');
  const first = post(asked, fillIn(draw(asked)));
  expect(first).toMatchObject({ state: 'go', step: '2', changes: { name: 'words', job: 'words' } });
  const form = fillIn(draw(asked, first.changes, '2'));
  form.set('go', 'back');
  expect(post(asked, form, first.changes)).toMatchObject({ state: 'go', step: '1' });
});

test('who comes back finds the page she had begun, not the one after it', () => {
  const step = (given: object) =>
    /name="step" value="(\d+)"/.exec(draw(asking('standard'), given))?.[1];
  expect(step({ name: 'Eva', job: 'baker', more: 'x' })).toBe('2');
  expect(step({ name: 'Eva', job: 'baker' })).toBe('2');
  const optional = [{ elements: [text('a'), text('b')] }, { elements: [text('c')] }];
  const half = draw(asking('standard', optional), { a: '1' });
  expect(shown(half)).toContain('name="step" value="1"');
});

test('Enter in one of several fields sends nothing without scripts', () => {
  const buttons = [...shown(draw(asking('standard'))).matchAll(/<button[^>]*>/g)].map(String);
  expect(buttons[0]).toContain('disabled');
  expect(shown(draw(asking('questionPerPage')))).not.toContain(buttons[0]);
});

test('a question that another of the page brings into sight is there before it is left', () => {
  const asked = asking('standard', [
    { elements: [text('a'), text('why', { visibleIf: "{a} = 'words'", isRequired: true })] },
    { elements: [text('c')] },
  ]);
  const first = draw(asked);
  expect(first).toContain('data-live');
  expect(shown(first)).not.toContain('why?');
  const posted = post(asked, fillIn(first));
  expect(posted).toMatchObject({ state: 'again', isWrong: false });
  expect('html' in posted && posted.html).toContain('why?');
});
