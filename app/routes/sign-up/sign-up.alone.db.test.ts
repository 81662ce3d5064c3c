import { expect, it, vi } from 'vitest';
import { signUps, users, workspaces } from '#db/schema';
import { freshProcessDatabase } from '#test/support/process-database';
import { aRequest } from '#test/support/sign-in';
import { startMailServer } from '#test/support/smtp';
import { createAccount } from '~/domain/workspaces/create-account.server';
import { action } from './actions.server';

const db = await freshProcessDatabase();
const mail = await startMailServer();
vi.stubEnv('SMTP_URL', mail.url);
const password = 'a long password';
await createAccount(db, { email: 'known@example.com', name: 'Known', password, locale: 'en' });

async function signUp(email: string) {
  const fields = { workspaceName: 'Bakery', name: 'Eva', email, password };
  const request = aRequest('/sign-up', {
    method: 'POST',
    headers: { 'Accept-Language': 'en' },
    body: new URLSearchParams(fields),
  });
  return action({ request, params: {}, context: { cspNonce: '' } });
}

it('where letters leave, a known and an unknown address get the same page and one letter each', async () => {
  expect(await signUp('known@example.com')).toMatchObject({
    data: { ok: true, sentTo: 'known@example.com' },
  });
  expect(await signUp('unknown@example.com')).toMatchObject({
    data: { ok: true, sentTo: 'unknown@example.com' },
  });
  await vi.waitFor(() => expect(mail.raw).toHaveLength(2), { timeout: 10_000 });
  const letters = await mail.readLetters();
  const letterTo = (address: string) =>
    letters.find(({ to }) => to?.some((one) => one.address === address));
  expect(letterTo('known@example.com')?.subject).toBe('You have an account in A-Segment already');
  expect(letterTo('known@example.com')?.text).not.toContain('/confirm/');
  expect(letterTo('unknown@example.com')?.text).toMatch(/\/confirm\/[\w-]{32}/);
});

it('until the link is used there is no account, and neither password nor link lies in the table', async () => {
  expect(await db.select({ email: users.email }).from(users)).toEqual([
    { email: 'known@example.com' },
  ]);
  expect(await db.select().from(workspaces)).toEqual([]);
  const kept = JSON.stringify(await db.select().from(signUps));
  expect(kept).toContain('unknown@example.com');
  expect(kept).not.toContain(password);
  const token = /\/confirm\/([\w-]{32})/.exec(mail.raw.join('').replace(/=\r?\n/g, ''))?.[1];
  expect(token).toBeDefined();
  expect(kept).not.toContain(token);
});

it('nobody’s mailbox is filled: three letters, and the page says the same', async () => {
  const before = mail.raw.length;
  for (let asked = 0; asked < 5; asked += 1)
    expect(await signUp('much@example.com')).toMatchObject({
      data: { ok: true, sentTo: 'much@example.com' },
    });
  await vi.waitFor(() => expect(mail.raw).toHaveLength(before + 3), { timeout: 10_000 });
});
