import { source as axeSource } from 'axe-core';
import { JSDOM } from 'jsdom';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { renderPart } from '#test/support/render-part';
import { specimens } from '#test/support/specimens';
import { locales } from '~/i18n/locale';
import { ErrorSummary } from './error-summary';

interface Violation {
  id: string;
  help: string;
}

async function complaints(part: ReactElement): Promise<string[]> {
  const html = renderPart(part, 'en');
  const page = `<html lang="en"><title>Kit</title><body><main>${html}</main></body></html>`;
  const { window } = new JSDOM(page, { runScripts: 'outside-only' });
  window.eval(axeSource);
  // Colours are checked where they are defined; a part is no page and needs no first heading.
  const rules = {
    'color-contrast': { enabled: false },
    'page-has-heading-one': { enabled: false },
  };
  const options = JSON.stringify({ rules: { ...rules, 'heading-order': { enabled: false } } });
  const found = (await window.eval(`axe.run(document, ${options})`)) as { violations: Violation[] };
  return found.violations.map((rule) => `${rule.id}: ${rule.help}`);
}

it.each(specimens)('$name can be used by everybody', async ({ part }) => {
  expect(await complaints(part)).toEqual([]);
});

it('axe is awake: it hears of a field without a label', async () => {
  expect(await complaints(<input name="name" />)).toHaveLength(1);
});

describe.each(locales)('in %s', (locale) => {
  it.each(specimens)('$name has its words', ({ part }) => {
    expect(renderPart(part, locale)).not.toMatch(/common\.\workspaceSlug|undefined|\[object/);
  });
});

it('a field is announced with its hint and its error, in that order', () => {
  const part = specimens.find(({ name }) => name === 'TextInput')!.part;
  const { document } = new JSDOM(renderPart(part, 'en')).window;
  const ids = document.querySelector('input')!.getAttribute('aria-describedby')!.split(' ');
  const said = ids.map((id) => document.getElementById(id)?.textContent);
  expect(said).toEqual(['As on the invoice', 'Error: Enter a name.']);
});

it('the error summary leads to each field and counts them in words', () => {
  const part = specimens.find(({ name }) => name === 'ErrorSummary')!.part;
  const { document } = new JSDOM(renderPart(part, 'ru')).window;
  expect(document.querySelector('p')?.textContent).toBe('Нужно поправить 2 места');
  expect(document.querySelector('a')?.getAttribute('href')).toBe('#name');
});

it('where no field is to blame the summary says what happened, and of no place to mend', () => {
  const html = renderPart(<ErrorSummary errors={{ '': 'Подождите минуту.' }} />, 'ru');
  const { document } = new JSDOM(html).window;
  expect(document.querySelector('[role=alert]')?.textContent).toBe('Подождите минуту.');
});

it('sorting twice by one column turns the order round and starts at the first page', () => {
  const part = specimens.find(({ name }) => name === 'Table')!.part;
  const hrefs = (search: string) => {
    const { document } = new JSDOM(renderPart(part, 'en', search)).window;
    return [...document.querySelectorAll('thead a')].map((link) => link.getAttribute('href'));
  };
  expect(hrefs('?page=3&grade=A')).toEqual(['/?grade=A&sort=spent']);
  expect(hrefs('?sort=spent')).toEqual(['/?sort=-spent']);
  expect(hrefs('?sort=-spent')).toEqual(['/?sort=spent']);
});

it('pages keep the filters', () => {
  const part = specimens.find(({ name }) => name === 'Pagination')!.part;
  const { document } = new JSDOM(renderPart(part, 'en', '?grade=A')).window;
  const hrefs = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(hrefs).toEqual(['/?grade=A&page=1', '/?grade=A&page=3']);
});
