import { expect, test, vi } from 'vitest';
import { serveSteps } from '#test/support/steps-in-browser';

test('what needs a script is seen once it is at work, and all of it is', async () => {
  const answering = await serveSteps(
    [
      { type: 'text', name: 'hue', inputType: 'color' },
      { type: 'ranking', name: 'order', choices: ['a', 'b'] },
      { type: 'comment', name: 'why', maxLength: 20 },
    ],
    { questionsOnPageMode: 'singlePage' },
  );
  answering.given = { why: 'so' };
  const { window } = answering.open();
  const { document } = window;
  const root = document.documentElement;
  expect(root.classList.contains('has-controls')).toBe(false);
  vi.resetModules();
  await import('./controls');
  expect(root.classList.contains('has-controls')).toBe(true);
  expect(document.querySelector('[data-aid]')!.className).toContain('is-unset');
  expect(document.querySelector('[data-counts] [data-said]')!.textContent).toMatch(/left: 18/);
  document.querySelector<HTMLElement>('[data-item] button[value$=down]')!.click();
  expect(document.querySelector('[data-item]')!.getAttribute('data-name')).toBe('b');
  await answering.close();
});
