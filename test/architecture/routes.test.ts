// One way in: who has read one page knows where everything of every other page stands.
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isTest, projectFiles, read } from './sources';

const inRoutes = projectFiles.filter((file) => /^app\/routes\/[^/]+\/[^/]+\.tsx?$/.test(file));
const routes = inRoutes.filter((file) => /\/route\.tsx?$/.test(file));

/** What a route takes from beside it, each from its one place. */
const places = { loader: 'page.server', action: 'actions.server' } as const;
const names = Object.keys(places) as (keyof typeof places)[];
const beside = (route: string, name: keyof typeof places): string =>
  route.replace(/route\.tsx?$/, `${places[name]}.ts`);

describe('every route', () => {
  test.each(routes)('%s shows; what is shown and done stands beside it', (route) => {
    for (const name of names) {
      const takes = read(route).includes(`export { ${name} } from './${places[name]}';`);
      expect(takes, `${route}: ${name} belongs into ${places[name]}.ts`).toBe(
        projectFiles.includes(beside(route, name)),
      );
    }
  });

  test('has a loader in page.server.ts only, an action in actions.server.ts only', () => {
    const own = /^export (async function|function|const) (loader|action)\b/gm;
    const found = inRoutes.flatMap((file) =>
      [...read(file).matchAll(own)].map((match) => ({
        file,
        name: match[2] as 'loader' | 'action',
      })),
    );
    const elsewhere = found.filter(({ file, name }) => !file.endsWith(`/${places[name]}.ts`));
    expect(elsewhere).toEqual([]);
    const doors = inRoutes.filter((file) => /\/(page|actions)\.server\.ts$/.test(file));
    expect(found.map(({ file }) => file).sort()).toEqual(doors.sort());
  });

  test('has an action that a test calls without a browser', () => {
    // What customers send is tested in app/answering; the last route only says that there is nothing.
    const elsewhere = /^app\/routes\/([as]\.\$\w+|\$\/)/;
    const called = projectFiles
      .filter((file) => /^app\/.*\.test\.tsx?$/.test(file))
      .flatMap((file) =>
        [...read(file).matchAll(/from '(\.[^']*\/actions\.server)'/g)].map(
          ([, from]) => `${path.join(path.dirname(file), from!)}.ts`,
        ),
      );
    const doors = inRoutes.filter((file) => file.endsWith('/actions.server.ts'));
    const uncalled = doors.filter((file) => !elsewhere.test(file) && !called.includes(file));
    expect(uncalled).toEqual([]);
  });

  test('takes nothing from the page of another, which can then be changed or removed alone', () => {
    const foreign = /from '\.\.\/[^']+\/(route|page\.server|actions\.server)'/;
    const takers = inRoutes.filter((file) => !isTest(file) && foreign.test(read(file)));
    expect(takers).toEqual([]);
  });
});

describe('what is said in many places has one form', () => {
  const pages = projectFiles.filter(
    (file) => /^app\/(routes|components|domain)\/.*\.tsx?$/.test(file) && !isTest(file),
  );

  const shown = pages.filter((file) => !file.startsWith('app/domain/'));

  test('the slug of a workspace is `workspaceSlug`; `workspace` is the whole', () => {
    const other =
      /\b(w|slug|workspace)=\{[\w.]*slug\}|\bw: string|\bworkspace: string|\b(w|slug|workspace): workspace\.slug/i;
    const found = shown.flatMap((file) =>
      read(file)
        .split('\n')
        .filter((line) => other.test(line) && !line.includes('workspace: {'))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });

  test('numbers of an address are read by app/forms/page-number.ts', () => {
    const own = /\.get\('page'\)|\b(Number|parseInt)\([^)]*\.get\(/;
    expect(pages.filter((file) => own.test(read(file)))).toEqual([]);
  });

  test('which rows a page shows is counted by app/forms/page-number.ts', () => {
    const own = /\(\w*page - 1\) \*/i;
    const found = pages.filter((file) => own.test(read(file)));
    expect(found).toEqual(['app/components/pagination.tsx']);
  });

  test('a form is answered by app/forms/reply.server.ts, so that every page reads the same', () => {
    // Answers are no form: what is wrong with them is said question by question.
    const answering = /^app\/routes\/[as]\.\$\w+\//;
    const own = inRoutes.filter(
      (file) => file.endsWith('/actions.server.ts') && /\b(data|json)\(/.test(read(file)),
    );
    expect(own.filter((file) => !answering.test(file))).toEqual([]);
  });

  test('what was refused is put into words by app/forms/use-form-errors.ts', () => {
    const own = /\.(errors|mappingErrors|fileErrors)\.\$\{/;
    // Not of a form: why an analysis or an import that ran by itself came to nothing.
    const ofWork = ['analysis', 'imports.$import/'];
    const found = inRoutes.filter((file) => own.test(read(file)));
    expect(found.filter((file) => !ofWork.some((part) => file.includes(part)))).toEqual([]);
  });
});
