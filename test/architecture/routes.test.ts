// One way in: who has read one page knows where everything of every other page stands.
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

  test('takes nothing from the page of another, which can then be changed or removed alone', () => {
    const foreign = /from '\.\.\/[^']+\/(route|page\.server|actions\.server)'/;
    const takers = inRoutes.filter((file) => !isTest(file) && foreign.test(read(file)));
    expect(takers).toEqual([]);
  });
});
