import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const { ES2022 } = ts.ScriptTarget;

/** Every `@example` in this folder is run, with everything the folder exports at hand. */
const modules = import.meta.glob<Record<string, unknown>>(['./**/*.ts', '!./**/*.test.ts'], {
  eager: true,
});
const scope = Object.assign({}, ...Object.values(modules)) as Record<string, unknown>;

for (const { file, code } of listExamples()) {
  test(`${file}: ${code.trim().split('\n')[0]}`, () => {
    const claims = claimsIn(code);
    expect(claims.length).toBeGreaterThan(0);
    for (const claim of claims) {
      expect(plain(evaluate(claim.setup, claim.expression))).toEqual(
        plain(evaluate('', claim.expected)),
      );
    }
  });
}

function listExamples(): { file: string; code: string }[] {
  const all = readdirSync(import.meta.dirname, { recursive: true }) as string[];
  const files = all.filter((name) => /(?<!\.test)\.ts$/.test(name));
  return files.flatMap((file) => {
    const source = readFileSync(join(import.meta.dirname, file), 'utf8');
    const found = source.matchAll(/@example(.*?)\*\//gs);
    return [...found].map(([, code]) => ({ file, code: code!.replace(/^ *\* ?/gm, '') }));
  });
}

/** `expression; // => expected`; the expectation may also stand alone on the next line. */
function claimsIn(code: string): { setup: string; expression: string; expected: string }[] {
  const setup: string[] = [];
  const claims: { setup: string; expression: string; expected: string }[] = [];
  for (const line of code.split('\n')) {
    const [statement, expected] = line.split('// =>');
    const isComment = statement!.trim().startsWith('//');
    if (statement!.trim() !== '' && !isComment) setup.push(statement!);
    if (expected === undefined) continue;
    const expression = setup.pop()!.trim().replace(/;$/, '');
    claims.push({ setup: setup.join('\n'), expression, expected: expected.trim() });
  }
  return claims;
}

function evaluate(setup: string, expression: string): unknown {
  const withoutArrayNames = expression.replace(/\b\w+Array (?=\[)/g, '');
  const code = ts.transpile(`${setup}\nreturn (${withoutArrayNames});`, { target: ES2022 });
  const run = new Function(...Object.keys(scope), code);
  return run(...Object.values(scope));
}

function plain(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(12));
  return ArrayBuffer.isView(value) ? Array.from(value as unknown as ArrayLike<number>) : value;
}
