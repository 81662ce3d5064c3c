// What changes a workspace is written down: every command that writes records an event.
import { expect, test } from 'vitest';
import { isTest, projectFiles, read } from './sources';

/** Commands that write without an event, each with its reason. */
const silent: Record<string, string> = {
  'app/domain/workspaces/create-account.server.ts': 'an account belongs to no workspace',
  'app/domain/workspaces/sign-ups.server.ts': 'no workspace yet; making it records its event',
  'app/domain/workspaces/choose-language.server.ts': 'a person’s own setting',
  'app/domain/consents/consents.server.ts': 'part of starting and of withdrawing a response',
  'app/domain/workspaces/create-first-workspace.server.ts':
    'the account goes again when its workspace could not be made',
  'app/domain/imports/clear-abandoned-files.server.ts': 'files laid on the table and forgotten',
  'app/domain/files/keep-file.server.ts': 'part of the command the file belongs to',
  'app/domain/files/erase-files.server.ts': 'part of the command the file belongs to',
  'app/domain/files/receive-bytes.server.ts': 'bytes on their way; keeping them is a command',
  'app/domain/imports/move-uploads.server.ts': 'the same uploads, in another place',
  'app/domain/imports/start-import.server.ts': 'a file laid on the table; the import starts later',
  'app/domain/imports/store/adopt-customers.server.ts': 'part of a running import',
  'app/domain/imports/store/store-chunk.server.ts': 'part of a running import',
  'app/domain/imports/store/store-customers.server.ts': 'part of a running import',
  'app/domain/imports/store/store-purchases.server.ts': 'part of a running import',
  'app/domain/reports/write-progress.server.ts': 'progress of a running analysis',
  'app/domain/reports/parts/keep-parts.server.ts': 'part of storing a report',
  'app/domain/reports/withdraw-and-forget.server.ts': 'withdrawConsent records it',
  'app/domain/surveys/store-hypotheses.server.ts': 'part of making and of revising a survey',
  'app/domain/responses/save-answers.server.ts': 'answers still being written',
  'app/domain/responses/files/clear-answer-files.server.ts': 'files nobody went on with',
  'app/domain/responses/files/move-inline-files.server.ts': 'the same files, in another place',
  'app/domain/responses/start-response.server.ts': 'an answer begun; finishing it is the fact',
  'app/domain/invitations/invitations.server.ts': 'the first look; answering is the response’s',
  'app/domain/invitations/invite-answered.server.ts': 'part of adding responses collected before',
};

const writes = /\.(insert|update|delete)\(\w|\b(insert into|delete from|update \w+ set) /;
const commands = projectFiles.filter(
  (file) =>
    /^app\/domain\/(?!events\/).*\.server\.ts$/.test(file) &&
    !isTest(file) &&
    writes.test(read(file)),
);

test.each(commands)('%s records an event, or is silent for a reason', (file) => {
  if (file in silent) return;
  expect(read(file), `${file}: call recordEvent in its transaction`).toMatch(
    /recordEvent\(tx|recordEvent\(db/,
  );
});

test('the silent list names only commands that write and stay silent', () => {
  const idle = Object.keys(silent).filter(
    (file) => !commands.includes(file) || read(file).includes('recordEvent('),
  );
  expect(idle).toEqual([]);
});

/** Who was told the time of an act writes it down by that time: two clocks would put acts out of order. */
const told = commands.filter(
  (file) => /\brecordEvent\(/.test(read(file)) && /\bnow\b/.test(code(file)),
);

test.each(told)('%s records its event at the time it was told', (file) => {
  expect(code(file)).toMatch(/\bat: |\bat,/);
});

/** Without comments, and without the database's own now(). */
function code(file: string): string {
  return read(file)
    .replace(/^\s*(\*|\/\*|\/\/).*$/gm, '')
    .replace(/\bnow\(\)/g, '');
}

test('only recordEvent writes events', () => {
  const writers = projectFiles.filter(
    (file) => /^app\//.test(file) && !isTest(file) && /insert\(events\)/.test(read(file)),
  );
  expect(writers).toEqual(['app/domain/events/record-event.server.ts']);
});
