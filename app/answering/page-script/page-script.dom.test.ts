import type { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Answering, serveSteps } from '#test/support/steps-in-browser';

let answering: Answering;
let page: JSDOM;
beforeEach(async () => {
  answering = await serveSteps([{ type: 'text', name: 'a' }]);
  page = answering.open();
  vi.resetModules();
});
afterEach(() => answering.close());

const isSmooth = () => document.getElementById('steps')?.dataset.ready === 'true';

test('the script is at work where there is a step', async () => {
  await import('./page-script');
  expect(isSmooth()).toBe(true);
  expect(new URL(location.href).searchParams.get('step')).toBe('1.1');
});

test('and does nothing on a page without one', async () => {
  document.querySelector('form')!.remove();
  await import('./page-script');
  expect(isSmooth()).toBe(false);
  document.getElementById('steps')!.remove();
  vi.resetModules();
  await import('./page-script');
});

test('what could not be stored a moment ago is sent again when its time has come', async () => {
  document.body.innerHTML = '<form data-again="0.5"></form>';
  const sent = vi.fn();
  page.window.HTMLFormElement.prototype.submit = sent;
  await import('./page-script');
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(sent).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(sent).toHaveBeenCalledOnce(), { timeout: 2_000 });
});
