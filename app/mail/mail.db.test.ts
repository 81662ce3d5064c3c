import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import { expect, it, vi } from 'vitest';
import { outboxMails } from '#db/schema';
import { freshDatabase } from '#test/support/database';
import { aWorkspace } from '#test/support/make';
import { startMailServer } from '#test/support/smtp';
import { roles } from '~/domain/workspaces/role';
import { findOutboxMail, listOutboxMails, markMailRead } from './outbox.server';
import { passwordLinksFile } from './password-links.server';
import { type Mail, sendMail } from './send-mail.server';
import { sendMemberInvitation } from './send-member-invitation.server';
import { sendPasswordReset } from './send-password-reset.server';
import { sendSurveyInvitation } from './send-survey-invitation.server';
import { senderOf } from './smtp.server';

const db = await freshDatabase();
const baseUrl = 'https://survey.example.com';
const outbox = { smtpUrl: undefined, baseUrl };
const letter = { to: 'a@example.com', subject: 'Hello', html: '<p>Hello</p>', text: 'Hello' };
const invitation = {
  workspace: 'Курсы для кода',
  to: 'new@example.com',
  inviter: 'Анна',
  role: 'tracker' as const,
  token: 'secret-token',
  days: 7,
};
const survey = {
  workspaceName: 'Coding courses',
  to: 'customer@example.com',
  name: 'Kim',
  surveyTitle: 'Your year',
  link: `${baseUrl}/a/personal`,
  minutes: 4,
};

it.each([
  ['founder', ['read', 'edit', 'manage']],
  ['editor', ['read', 'edit']],
  ['tracker', ['read']],
  ['viewer', ['read']],
] as const)('a %s reads the letters meant for her role and no others', async (role, expected) => {
  const { id: workspaceId } = await aWorkspace(db);
  for (const visibleTo of ['read', 'edit', 'manage'] satisfies Mail['visibleTo'][]) {
    await sendMail(db, { workspaceId, ...letter, subject: visibleTo, visibleTo }, outbox);
  }
  const { mails, total } = await listOutboxMails(db, { workspaceId, role });
  expect(mails.map((mail) => mail.subject).sort()).toEqual([...expected].sort());
  expect(total).toBe(expected.length);
  const all = await db.select().from(outboxMails).where(eq(outboxMails.workspaceId, workspaceId));
  for (const { id, visibleTo } of all) {
    const found = await findOutboxMail(db, { workspaceId, role }, id);
    expect(Boolean(found)).toBe(expected.some((permission) => permission === visibleTo));
  }
});

it('nobody reads the letters of another workspace, and a made-up id is nothing', async () => {
  const [ours, theirs] = [await aWorkspace(db), await aWorkspace(db)];
  await sendMail(db, { workspaceId: theirs.id, ...letter, visibleTo: 'read' }, outbox);
  const [mail] = (await listOutboxMails(db, { workspaceId: theirs.id, role: 'viewer' })).mails;
  for (const role of roles) {
    const reader = { workspaceId: ours.id, role };
    expect(await findOutboxMail(db, reader, mail?.id ?? '')).toBeNull();
    expect(await findOutboxMail(db, reader, "1' or '1'='1")).toBeNull();
    expect((await listOutboxMails(db, reader)).total).toBe(0);
  }
});

it('an opened letter is no longer new', async () => {
  const { id: workspaceId } = await aWorkspace(db);
  const reader = { workspaceId, role: 'founder' as const };
  await sendMail(db, { workspaceId, ...letter, visibleTo: 'manage' }, outbox);
  const [mail] = (await listOutboxMails(db, reader)).mails;
  await markMailRead(db, reader, { id: mail?.id ?? '', now: new Date('2026-03-01') });
  expect((await listOutboxMails(db, reader)).mails[0]?.readAt).toEqual(new Date('2026-03-01'));
});

it('an invitation to a workspace is for founders, one to a survey also for editors', async () => {
  const { id: workspaceId } = await aWorkspace(db);
  await sendMemberInvitation(db, { workspaceId, ...invitation, locale: 'ru' }, outbox);
  await sendSurveyInvitation(db, { workspaceId, ...survey, locale: 'en' }, outbox);
  const stored = await db
    .select()
    .from(outboxMails)
    .where(eq(outboxMails.workspaceId, workspaceId));
  const visibleTo = Object.fromEntries(stored.map((mail) => [mail.recipient, mail.visibleTo]));
  expect(visibleTo).toEqual({ 'new@example.com': 'manage', 'customer@example.com': 'edit' });
});

it('with a mail server letters really arrive and the outbox stays empty', async () => {
  const server = await startMailServer();
  const { id: workspaceId } = await aWorkspace(db);
  const settings = { smtpUrl: server.url, baseUrl };
  await sendMemberInvitation(db, { workspaceId, ...invitation, locale: 'ru' }, settings);
  const [arrived] = await server.readLetters();
  expect(arrived?.subject).toBe('Анна приглашает вас в «Курсы для кода»');
  expect(arrived?.from?.address).toBe('no-reply@survey.example.com');
  expect(arrived?.to?.[0]?.address).toBe('new@example.com');
  for (const body of [arrived?.html, arrived?.text]) {
    expect(body).toContain(`${baseUrl}/join/secret-token`);
    expect(body).toContain('Ссылка действует 7 дней');
  }
  expect((await listOutboxMails(db, { workspaceId, role: 'founder' })).total).toBe(0);
});

it('names from forms are words in a letter, not markup, and no second recipient', async () => {
  const server = await startMailServer();
  const { id: workspaceId } = await aWorkspace(db);
  const hostile = { workspaceName: '<img src=x onerror=alert(1)>\r\nBcc: all@example.com' };
  const mail = { workspaceId, ...survey, ...hostile, locale: 'en' as const };
  await sendSurveyInvitation(db, mail, { smtpUrl: server.url, baseUrl });
  const [arrived] = await server.readLetters();
  expect(arrived?.html).not.toContain('<img src=x');
  expect(arrived?.bcc ?? []).toEqual([]);
  expect(arrived?.headers.some(({ key }) => key === 'bcc')).toBe(false);
});

it('a letter for a new password goes by mail, or to a file of who runs the server, never to an outbox or a log', async () => {
  const server = await startMailServer();
  const person = { email: 'p@example.com', name: 'Ольга', locale: 'ru', token: 'reset-token' };
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'a-segment-mail-'));
  await sendPasswordReset(person, { smtpUrl: server.url, baseUrl, dataDir });
  const [arrived] = await server.readLetters();
  expect(arrived?.text).toContain(`${baseUrl}/reset-password?token=reset-token`);
  expect(arrived?.text).toContain('Здравствуйте, Ольга!');

  const log = vi.spyOn(console, 'info').mockImplementation(() => {});
  await sendPasswordReset(person, { ...outbox, dataDir });
  const file = passwordLinksFile(dataDir);
  const printed = log.mock.calls.flat().join();
  log.mockRestore();
  expect(printed).toContain(file);
  expect(printed).not.toMatch(/reset-token|p@example/);
  expect(readFileSync(file, 'utf8')).toContain(
    `p@example.com ${baseUrl}/reset-password?token=reset-token`,
  );
  expect(statSync(file).mode & 0o777).toBe(0o600);
  rmSync(dataDir, { recursive: true });
  const stored = await db.select().from(outboxMails);
  expect(stored.filter((mail) => mail.plainText.includes('reset-token'))).toEqual([]);
});

it('a mail server that refuses is an error for whoever sends', async () => {
  const server = await startMailServer({ refuse: true });
  const { id: workspaceId } = await aWorkspace(db);
  const mail = { workspaceId, ...letter, visibleTo: 'read' as const };
  await expect(sendMail(db, mail, { smtpUrl: server.url, baseUrl })).rejects.toThrow(/do not take/);
});

it('a thousand invitations leave over at most five connections', async () => {
  const server = await startMailServer();
  const { id: workspaceId } = await aWorkspace(db);
  const settings = { smtpUrl: server.url, baseUrl };
  const mails = Array.from({ length: 1000 }, (_, number) => ({
    workspaceId,
    ...survey,
    to: `customer${number}@example.com`,
    locale: number % 2 ? ('ru' as const) : ('en' as const),
  }));
  await Promise.all(mails.map((mail) => sendSurveyInvitation(db, mail, settings)));
  expect(server.raw).toHaveLength(1000);
  expect(server.connections()).toBeLessThanOrEqual(5);
}, 60_000);

it.each([
  ['smtp://mail.example.com', 'A-Segment <no-reply@survey.example.com>'],
  ['smtps://anna%40example.com:secret@mail.example.com', 'anna@example.com'],
  ['smtp://user:secret@mail.example.com?from=hello%40example.com', 'hello@example.com'],
])('letters by %s come from %s', (smtpUrl, sender) => {
  expect(senderOf(smtpUrl, 'survey.example.com')).toBe(sender);
});
