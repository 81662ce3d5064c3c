import type { ServerBuild } from '@remix-run/node';
import { expect, test } from 'vitest';
import { wordingOf } from '../http';
import { patientPages } from './come-back-later.server';
import { ownForms } from './own-forms.server';

const loader = () => 'read';
const action = Object.assign(() => 'done', { hydrate: true });
const pages = {
  routes: {
    root: { id: 'root', module: { default: () => null } },
    form: { module: { loader, action } },
  },
} as unknown as ServerBuild;

const from = (site: string) => ({
  request: new Request('http://localhost/', { method: 'POST', headers: { Origin: site } }),
  params: {},
  context: { cspNonce: '' },
});
const moduleOf = (build: ServerBuild) => build.routes.form!.module;

test('every action asks who sends the form, and nothing asks it of who only reads', async () => {
  const module = moduleOf(ownForms(pages));
  expect(await module.action!(from('http://localhost'))).toBe('done');
  expect(() => module.action!(from('https://evil.example'))).toThrow();
  expect(await module.loader!(from('https://evil.example'))).toBe('read');
});

test('what Remix hangs on a function stays on it, and a page without any stays as it is', async () => {
  const guarded = patientPages(ownForms(pages));
  expect({ ...moduleOf(guarded).action }).toEqual({ hydrate: true });
  expect(await moduleOf(guarded).loader!(from('http://localhost'))).toBe('read');
  expect(guarded.routes.root).toEqual(pages.routes.root);
});

test('a full disk is told in words of its own: nobody but a person ends it', async () => {
  const full = new Error('insert', { cause: Object.assign(new Error('full'), { code: '53100' }) });
  const build = { routes: { form: { module: { action: () => Promise.reject(full) } } } };
  const module = moduleOf(patientPages(build as unknown as ServerBuild));
  const refused = await Promise.resolve(module.action!(from('http://localhost'))).catch(
    (thrown: Response) => thrown,
  );
  expect((refused as Response).status).toBe(503);
  expect(wordingOf(refused as Response)).toBe('diskFull');
});

test('behind both walks a broken database is still no mistake of ours', async () => {
  const away = Object.assign(new Error('gone'), { code: 'ECONNREFUSED' });
  const broken = () => Promise.reject(away);
  const build = { routes: { form: { module: { loader: broken, action: broken } } } };
  const module = moduleOf(patientPages(ownForms(build as unknown as ServerBuild)));
  await expect(module.loader!(from('http://localhost'))).rejects.toMatchObject({ status: 503 });
  await expect(module.action!(from('http://localhost'))).rejects.toMatchObject({ status: 503 });
});
