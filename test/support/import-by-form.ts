// An import sent by a program: the file, the button, and how far it is.
import { setTimeout as wait } from 'node:timers/promises';
import type { ImportProgress } from '~/domain/imports/progress';
import { type Caller, sendForm } from './by-form';

/** Sends the file as a browser does; answers the page of the import. */
export async function uploadByForm(
  url: string,
  { cookie, workspace }: Caller,
  file: File,
): Promise<string> {
  const body = new FormData();
  body.set('kind', 'auto');
  body.set('file', file);
  const address = `${url}/w/${workspace}/imports/new`;
  const sent = { method: 'POST', body, headers: { Cookie: cookie } };
  const answer = await fetch(address, { ...sent, redirect: 'manual' });
  const page = answer.headers.get('Location');
  if (!page) throw new Error(`The upload was answered with ${answer.status}`);
  return page;
}

/** So many customers, each in a row; the import waits for a worker afterwards. */
export async function importByForm(url: string, caller: Caller, rows: number): Promise<string> {
  const lines = Array.from({ length: rows }, (_, at) => `n${at},Name ${at},n${at}@example.com`);
  const text = `customer id,name,email\n${lines.join('\n')}\n`;
  const page = await uploadByForm(url, caller, new File([text], 'people.csv'));
  const fields = { externalId: 'customer id', name: 'name', email: 'email' };
  await sendForm(url + page, { intent: 'run', ...fields }, { Cookie: caller.cookie });
  return page;
}

/** Asks until the import is as it should be. */
export async function untilImport(
  address: string,
  { cookie }: Pick<Caller, 'cookie'>,
  isSo: (progress: ImportProgress) => boolean,
): Promise<ImportProgress> {
  let last = '';
  for (let tries = 0; tries < 1_200; tries += 1) {
    const answer = await fetch(`${address}/progress`, { headers: { Cookie: cookie } });
    last = `${answer.status} ${(await answer.text()).slice(0, 400)}`;
    if (answer.ok) {
      const progress = JSON.parse(last.slice(4)) as ImportProgress;
      if (isSo(progress)) return progress;
    }
    await wait(50);
  }
  throw new Error(`After a minute the import is: ${last}`);
}
