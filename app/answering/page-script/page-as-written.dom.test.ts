// A page of several questions with the script: what is wrong leads to its field, and nothing jumps.
import type { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Answering, serveSteps } from '#test/support/steps-in-browser';
import { smooth } from './smooth';

const text = (name: string, more: object = {}) => ({ type: 'text', name, title: name, ...more });
const elements = [
  text('name', { isRequired: true }),
  { type: 'radiogroup', name: 'often', choices: ['daily', 'rarely'], showOtherItem: true },
  text('why', { visibleIf: "{often} = 'rarely'", isRequired: true }),
  {
    type: 'panel',
    name: 'work',
    title: 'Work',
    elements: [
      text('job'),
      text('boss', { visibleIf: '{job} notempty' }),
      { type: 'comment', name: 'more', title: 'more' },
    ],
  },
  { type: 'dropdown', name: 'where', choices: ['here', 'there'] },
];

let answering: Answering;
let page: JSDOM;
beforeEach(async () => {
  answering = await serveSteps(elements, { questionsOnPageMode: 'singlePage' });
  page = answering.open();
  page.window.HTMLElement.prototype.scrollIntoView = () => {};
  smooth(document.getElementById('steps')!);
});
afterEach(() => answering.close());

const form = () => document.querySelector('form')!;
const find = <Kind extends HTMLElement>(which: string) => form().querySelector<Kind>(which)!;
const field = (name: string) => find<HTMLInputElement>(`[name="${name}"]`);
const asked = () =>
  [...form().querySelectorAll<HTMLElement>('[data-question]')].map(
    ({ dataset }) => dataset.question,
  );
const focused = () => (document.activeElement as HTMLInputElement).name;
const until = (check: () => void) => vi.waitFor(check, { timeout: 5_000, interval: 20 });
const told = (name: string, type = 'input') =>
  field(name).dispatchEvent(new page.window.Event(type, { bubbles: true }));
function write(name: string, words: string) {
  field(name).focus();
  field(name).value = words;
  told(name);
}
const leave = (name: string) => told(name, 'change');
const press = () => find('button[value=next]').click();
const enter = (which: string) =>
  find(which).dispatchEvent(
    new page.window.KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
  );

describe('what an answer brings into sight', () => {
  test('appears in its place; what is written meanwhile stays under the hands', async () => {
    write('q0', 'Eva');
    const own = field('q0');
    find('[value=rarely]').click();
    own.focus();
    await until(() => expect(asked()).toEqual(['q0', 'q1', 'q2', 'q3', 'q5', 'q6']));
    expect([field('q0'), field('q0').value, document.activeElement]).toEqual([own, 'Eva', own]);
    expect(find<HTMLInputElement>('[value=rarely]').checked).toBe(true);
  });

  test('goes when the answer does, and with it nothing else', async () => {
    find('[value=rarely]').click();
    await until(() => expect(asked()).toContain('q2'));
    write('q0', 'Eva');
    find('[value=daily]').click();
    await until(() => expect(asked()).not.toContain('q2'));
    expect([asked(), field('q0').value]).toEqual([['q0', 'q1', 'q3', 'q5', 'q6'], 'Eva']);
  });

  test('in a panel appears there, between its neighbours, which stay as they are', async () => {
    const around = ['q3', 'q5'].map(field);
    write('q5', 'Long words');
    write('q3', 'Baker');
    leave('q3');
    await until(() => expect(asked()).toEqual(['q0', 'q1', 'q3', 'q4', 'q5', 'q6']));
    expect(find('[data-part=work]').querySelector('[name=q4]')).not.toBeNull();
    expect(['q3', 'q5'].map(field)).toEqual(around);
    expect(['q3', 'q5'].map((name) => field(name).value)).toEqual(['Baker', 'Long words']);
    expect(focused()).toBe('q3');
  });

  test('comes at once when a field is left, not after a pause as while it is typed', async () => {
    const sent = Date.now();
    write('q3', 'Baker');
    leave('q3');
    await until(() => expect(answering.posts).toHaveLength(1));
    expect(Date.now() - sent).toBeLessThan(1_000);
  });
});

describe('what is wrong', () => {
  beforeEach(async () => {
    find('[value=rarely]').click();
    await until(() => expect(asked()).toContain('q2'));
    press();
    await until(() => expect(find('[data-summary]')).not.toBeNull());
  });
  const alerts = () =>
    [...form().querySelectorAll('[data-question] [role=alert]')].map((one) => one.textContent);

  test('is listed above, where the focus goes; each line leads to its field and not elsewhere', () => {
    expect(document.activeElement).toBe(find('[data-summary]'));
    const lines = [...form().querySelectorAll<HTMLAnchorElement>('[data-summary] a')];
    expect(lines.map(({ hash }) => hash)).toEqual(['#q0', '#q2']);
    const before = page.window.history.length;
    lines[1]!.click();
    expect(focused()).toBe('q2');
    expect([location.hash, page.window.history.length]).toEqual(['', before]);
  });

  test('is unsaid at the field that is written in, and nowhere else; the list stays', async () => {
    expect(alerts().filter(Boolean)).toHaveLength(2);
    expect(field('q0').getAttribute('aria-invalid')).toBe('true');
    write('q0', 'Eva');
    expect(alerts().filter(Boolean)).toHaveLength(1);
    expect(field('q0').hasAttribute('aria-invalid')).toBe(false);
    expect(field('q2').getAttribute('aria-invalid')).toBe('true');
    find('[value=daily]').click();
    await until(() => expect(asked()).not.toContain('q2'));
    expect(find('[data-summary]')).not.toBeNull();
    expect(field('q0').value).toBe('Eva');
  });
});

describe('Enter', () => {
  test('goes to the next field, at the chosen one of a group, and never on past an empty one', () => {
    find('[value=daily]').click();
    field('q0').focus();
    enter('[name=q0]');
    expect((document.activeElement as HTMLInputElement).value).toBe('daily');
    enter('[name=q3]');
    expect(focused()).toBe('q5');
    enter('[name=q6]');
    expect(focused()).toBe('q5');
    expect(answering.posts).toEqual([]);
  });

  test('at the last field, filled in, goes on', async () => {
    write('q0', 'Eva');
    field('q6').value = 'here';
    enter('[name=q6]');
    await until(() => expect(location.hash).toBe('#thanks'));
  });

  test('passes over the words of a choice nobody has made', () => {
    const style = document.createElement('style');
    style.textContent = '[data-other-box] { display: none }';
    document.head.append(style);
    find('[value=daily]').focus();
    enter('[value=daily]');
    expect(focused()).toBe('q3');
    style.remove();
    enter('[value=daily]');
    expect(focused()).toBe('q1.words');
  });
});
