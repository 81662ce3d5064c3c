// Where code lives and how large it gets. Each failure names the file and the rule.
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isSource, isTest, lineCount, projectFiles, read, sources } from './sources';

const product = sources.filter((file) => /^(app|db|surveys)\//.test(file));
const withoutRules = /^app\/i18n\/locales\/|^db\/migrations\//;

/** They say form, not meaning: everything and nothing ends up there. */
const meaningless =
  /(^|\/)(utils?|helpers?|lib|libs|common|shared|types?|constants?|services?|misc)(\/|\.tsx?$)/;

function limitFor(file: string): number {
  if (isTest(file)) return 300;
  if (/^app\/routes\/[^/]+\/route\.tsx$/.test(file)) return 120;
  return 250;
}

describe('the house', () => {
  test('files stay small enough to read in one go', () => {
    const tooLong = sources
      .filter((file) => !withoutRules.test(file) && lineCount(file) > limitFor(file))
      .map(
        (file) => `${file}: ${lineCount(file)} lines, at most ${limitFor(file)}: split by meaning`,
      );
    expect(tooLong).toEqual([]);
  });

  test('names say what is inside, not what form it has', () => {
    const named = projectFiles.filter(
      (file) => meaningless.test(file) && !/^app\/i18n\/locales\/\w+\/common\.ts$/.test(file),
    );
    expect(named).toEqual([]);
  });

  test('files and folders are written in kebab-case', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
    const odd = product
      .filter((file) => !file.startsWith('app/routes/') && !file.startsWith('db/migrations/'))
      .filter((file) =>
        file.split('/').some((part) => !part.split('.').every((word) => kebab.test(word))),
      );
    expect(odd).toEqual([]);
  });

  test('only env.server.ts reads the environment', () => {
    const readers = product.filter(
      (file) =>
        /process\.env/.test(read(file)) && !/^app\/(env\.server\.ts|start\.mjs)$/.test(file),
    );
    expect(readers).toEqual([]);
  });

  test('default exports only where Remix or a tool asks for them', () => {
    const asked =
      /^app\/(routes\/[^/]+\/route\.tsx|root\.tsx|entry\.server\.tsx|routes\.ts)$|config\.(ts|js)$/;
    const others = product.filter(
      (file) => /^export default /m.test(read(file)) && !asked.test(file),
    );
    expect(others).toEqual([]);
  });

  test('nothing is silenced, skipped or left for later', () => {
    const silenced =
      /@ts-(ignore|nocheck)|biome-ignore|\b(TODO|FIXME)\b|\b(test|it|describe)\.(skip|only)\(/;
    const found = sources.filter(
      (file) => !file.startsWith('test/architecture/') && silenced.test(read(file)),
    );
    expect(found).toEqual([]);
  });

  test('no test expects an object to match {}: every object does', () => {
    const matchesAll = /toMatchObject\([^;]*?(:\s*|\()\{\s*\}/;
    const tests = sources.filter((file) => isTest(file) && !file.startsWith('test/architecture/'));
    const found = tests.filter((file) => matchesAll.test(read(file)));
    expect(found).toEqual([]);
  });

  test('a test of the database that changes the settings is called alone: they are read once', () => {
    const changing = sources.filter(
      (file) => /\.db\.test\.ts$/.test(file) && /stubEnv\(/.test(read(file)),
    );
    expect(changing.filter((file) => !file.endsWith('.alone.db.test.ts'))).toEqual([]);
    expect(changing.length).toBeGreaterThan(0);
  });

  test('every folder people look into has a README', () => {
    const folders = new Set(
      product
        .map((file) => path.dirname(file))
        .filter((folder) => /^(db|surveys|app|app\/[a-z0-9-]+|app\/domain\/[a-z]+)$/.test(folder)),
    );
    folders.add('app/domain').add('test');
    const missing = [...folders].filter((folder) => !projectFiles.includes(`${folder}/README.md`));
    expect(missing).toEqual([]);
  });

  test('the first README names every folder of the application', () => {
    const folders = new Set(
      product.flatMap((file) => /^app\/([a-z0-9-]+)\//.exec(file)?.[1] ?? []),
    );
    const readme = read('app/README.md');
    const unnamed = [...folders].filter((name) => !new RegExp(`\`${name}/`).test(readme));
    expect(unnamed).toEqual([]);
  });

  test('no file of the project is meant for one machine', () => {
    const text = projectFiles.filter((file) => isSource(file) || /\.(md|json|ya?ml)$/.test(file));
    const found = text.filter(
      (file) => file !== 'package-lock.json' && /(^|[^\w.])\/(home|work|root)\/\w/.test(read(file)),
    );
    expect(found).toEqual([]);
  });
});
