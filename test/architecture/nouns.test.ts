// The line of nouns, for what a bundler does not see: tables, and the words of a README.
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import nouns from './nouns.cjs';
import { isTest, projectFiles, read } from './sources';

/** Whose rows a table holds; one that is missing here has the name of its noun. */
const owners: Record<string, string> = {
  members: 'workspaces',
  memberInvitations: 'workspaces',
  signUps: 'workspaces',
  purchases: 'customers',
  importFiles: 'imports',
  importRejections: 'imports',
  hypotheses: 'surveys',
  publications: 'surveys',
  consentRecords: 'consents',
  analyses: 'reports',
  reportCodes: 'reports',
  reportCustomers: 'reports',
  reportQuotes: 'reports',
  reviewComments: 'reviews',
  profiles: 'offers',
  messageVersions: 'offers',
};
/** Rows of nobody's noun: who signs in, letters, the process. */
const ofTheHouse = [
  'users',
  'sessions',
  'accounts',
  'verifications',
  'rateLimits',
  'outboxMails',
  'serverSecrets',
  'tries',
  'workers',
];

const tables = projectFiles
  .filter((file) => /^db\/schema\/.*\.ts$/.test(file))
  .flatMap((file) => [...read(file).matchAll(/export const (\w+) = pgTable/g)])
  .map(([, name]) => name!);
const nounOf = (table: string): string => owners[table] ?? table;

test('every table is of a noun, or of the house', () => {
  expect(tables.length).toBeGreaterThan(30);
  const unknown = tables.filter(
    (table) => !ofTheHouse.includes(table) && !nouns.includes(nounOf(table)),
  );
  expect(unknown).toEqual([]);
});

test('a noun reads its own tables and those of nouns before it', () => {
  const early = projectFiles
    .filter((file) => file.startsWith('app/domain/') && !isTest(file))
    .flatMap((file) => {
      const place = nouns.indexOf(file.split('/')[2]!);
      return tablesIn(read(file))
        .filter((table) => nouns.indexOf(nounOf(table)) > place)
        .map((table) => `${file}: ${table}`);
    });
  expect(early).toEqual([]);
});

const sqlNames = new Map(
  tables.map((table) => [table.replace(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`), table]),
);

/** Imported from the schema, or named in SQL. */
function tablesIn(text: string): string[] {
  const imported = [...text.matchAll(/import \{([^}]*)\} from '#db\/schema'/g)].flatMap(
    ([, names]) => names!.split(',').map((name) => name.trim()),
  );
  const inSql = [...text.matchAll(/\b(?:from|join|into|update) ([a-z_]+)\b/g)].flatMap(
    ([, name]) => sqlNames.get(name!) ?? [],
  );
  return [...new Set([...imported, ...inSql])].filter((name) => tables.includes(name));
}

test('the line stands in one README, as it is checked', () => {
  const readme = read('app/domain/README.md').replace(/\s+/g, ' ');
  expect(readme).toContain(`in the order of the work: ${nouns.join(', ')}.`);
  const folders = readdirSync('app/domain', { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  );
  expect(folders.map(({ name }) => name).sort()).toEqual([...nouns].sort());
  const part = nouns.slice(3, 6).join(', ');
  const elsewhere = projectFiles.filter(
    (file) => file.endsWith('.md') && read(file).includes(part),
  );
  expect(elsewhere).toEqual(['app/domain/README.md']);
});
