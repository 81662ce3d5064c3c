import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { fillIn } from '#test/support/form-filler';
import { i18nFor } from '~/i18n/i18n.server';
import { drawStep } from './draw-step.server';
import { postStep } from './post-step.server';
import { stepTexts } from './step-texts';

const drawn = { isScripted: true, texts: stepTexts(i18nFor('en')), minutesWest: 0 };
const choices = Array.from({ length: 5_000 }, (_, at) => `City ${at}`);
const elements = [
  { type: 'text', name: 'first' },
  { type: 'text', name: 'second' },
  { type: 'checkbox', name: 'cities', choices },
  { type: 'text', name: 'last' },
];
const asked = { publicationId: randomUUID(), definition: { elements }, locale: 'en' };
const formsIn = (html: string | null) => [...String(html).matchAll(/<form /g)].length;

test('a list of thousands does not travel ahead of its turn, and is answered like a short one', () => {
  const page = drawStep(asked, {}, { ...drawn, wanted: null });
  expect(formsIn(page)).toBe(2);
  expect(page).not.toContain('City 1');
  const form = fillIn(page);
  form.set('step', '1.2');
  const next = postStep(asked, {}, { ...drawn, form });
  expect(next).toMatchObject({ state: 'go', step: '1.3' });
  const html = 'html' in next ? next.html : null;
  expect(html).toContain('City 4999');
  const chosen = new URLSearchParams({ step: '1.3', q2: 'City 4321', go: 'next' });
  const posted = postStep(asked, {}, { ...drawn, form: chosen });
  expect(posted).toMatchObject({ state: 'go', step: '1.4', changes: { cities: ['City 4321'] } });
});
