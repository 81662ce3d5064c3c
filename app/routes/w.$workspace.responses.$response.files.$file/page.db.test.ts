import { expect, test } from 'vitest';
import { aPeopledWorkspace, emailOf } from '#test/support/prepared';
import { freshProcessDatabase } from '#test/support/process-database';
import { aRequest, cookiesOf } from '#test/support/sign-in';
import { aSurveyWithFiles } from '#test/support/survey-with-files';
import { loader } from './page.server';

const db = await freshProcessDatabase();
const bakery = await aPeopledWorkspace(db, { slug: 'bakery' }, { viewer: 'Ivan' });
const rival = await aPeopledWorkspace(db, { slug: 'rival' }, { founder: 'Eve' });
const { begun, postStep, stored, send, photosOf } = await aSurveyWithFiles(db, 2, bakery);
const ivan = await cookiesOf(emailOf('viewer', bakery), bakery.password);
const eve = await cookiesOf(emailOf('founder', rival), rival.password);

async function download(workspace: string, Cookie: string, params: Record<string, string>) {
  const request = aRequest(`/w/${workspace}`, { headers: { Cookie } });
  const asked = { request, params: { workspace, ...params }, context: { cspNonce: '' } };
  return loader(asked).catch((thrown: Response) => thrown);
}

test('what a customer sent is a download for members of its workspace, and for nobody else', async () => {
  const token = await begun();
  const picture = new File(['<script>1</script>'], 'фото "я".png', { type: 'image/svg+xml' });
  await postStep(token, '1.1', [['q0', picture]]);
  await send(token, '1.2');
  const [photo] = await photosOf(token);
  const params = { response: (await stored(token))!.id, file: photo!.id };
  const own = await download('bakery', ivan, params);
  expect(own.status).toBe(200);
  expect(await own.text()).toBe('<script>1</script>');
  expect(Object.fromEntries(own.headers)).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-disposition': expect.stringMatching(/^attachment; filename="____ __\?*_.png"/),
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  });
  expect((await download('rival', eve, params)).status).toBe(404);
  expect((await download('bakery', eve, params)).status).toBe(404);
  const other = { ...params, response: (await stored(await begun()))!.id };
  expect((await download('bakery', ivan, other)).status).toBe(404);
  expect((await download('bakery', '', params)).status).toBe(302);
});
