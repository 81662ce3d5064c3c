// No page may be forgotten: every loader and action asks who is there, or is listed here as public.
import { describe, expect, test } from 'vitest';
import { projectFiles, read } from './sources';

/** Pages for people who are not signed in, each with its reason. */
const publicPages: Record<string, string> = {
  'app/root.tsx': 'the frame of every page; reads cookies only',
  _index: 'the first page of a visitor',
  $: 'says that there is no such page',
  'sign-in': 'how one gets in',
  'sign-up': 'how one gets in',
  'sign-out': 'ends the session of whoever asks',
  'forgot-password': 'for who cannot get in',
  'reset-password': 'the letter’s link is the key',
  'confirm.$signUp': 'the letter’s link is the key',
  'join.$invitation': 'the letter’s link is the key',
  language: 'sets a cookie',
  'logo.$file': 'what everybody who answers sees',
};

const guard = /\brequire[A-Z]\w*\(/;
/** Where server code of a page lies; that it lies nowhere else, `routes.test.ts` says. */
const doors = projectFiles.filter((file) =>
  /^app\/(root\.tsx|routes\/[^/]+\/(page|actions)\.server\.ts)$/.test(file),
);
const nameOf = (file: string): string => file.split('/')[2] ?? file;

/** The text of an exported function, up to the next thing at the left margin. */
function exported(text: string): string | null {
  const start = text.search(
    /^export (async function (loader|action)|function (loader|action)|const (loader|action)\b)/m,
  );
  if (start < 0) return null;
  const rest = text.slice(start);
  const end = rest.slice(1).search(/^(export|const|function|async function|interface|type) /m);
  return end < 0 ? rest : rest.slice(0, end + 1);
}

describe('every loader and action', () => {
  test.each(doors)('%s asks who is there, or is public for a reason', (file) => {
    if (file in publicPages || nameOf(file) in publicPages) return;
    const body = exported(read(file));
    expect(body, `${file}: start with a guard of app/auth/guards.server.ts`).toMatch(guard);
  });

  test('the public list names only pages that exist', () => {
    const names = new Set([...doors, ...doors.map(nameOf)]);
    expect(Object.keys(publicPages).filter((name) => !names.has(name))).toEqual([]);
  });

  test('pages of a workspace ask for the workspace of their address', () => {
    const careless = doors
      .filter((file) => nameOf(file).startsWith('w.$workspace'))
      .filter(
        (file) =>
          !/requireMember\(\s*request,\s*params\.workspace/.test(exported(read(file)) ?? ''),
      );
    expect(careless).toEqual([]);
  });
});
