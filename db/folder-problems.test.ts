import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { asDamaged, asFolderProblem, checkFolder, FolderProblem } from './folder-problems';

const place = mkdtempSync(path.join(os.tmpdir(), 'a-segment-folder-'));
afterAll(() => rmSync(place, { recursive: true }));

const failing = (code: string): Error => Object.assign(new Error(code), { code });

test('a folder that can be used is used, also when it has to be made', () => {
  expect(() => checkFolder(path.join(place, 'new', 'deep'))).not.toThrow();
});

test('a file instead of a folder is named', () => {
  const file = path.join(place, 'file');
  writeFileSync(file, '');
  expect(() => checkFolder(file)).toThrow(`The data folder ${file} is a file.`);
  expect(() => checkFolder(path.join(file, 'below'))).toThrow('lies below a file');
});

test('a place where no folder can be made is named', () => {
  if (!existsSync('/proc/self')) return;
  expect(() => checkFolder('/proc/a-segment/data')).toThrow(
    'The folder /proc/a-segment cannot be made there.',
  );
});

test.each([
  ['EROFS', 'read-only disk'],
  ['EACCES', 'may not be written by this account'],
  ['ENOSPC', 'is full'],
  ['53100', 'is full'],
])('%s is said in a sentence that names the folder', (code, words) => {
  const wrapped = new Error('Failed query', { cause: failing(code) });
  const problem = asFolderProblem(wrapped, place);
  expect(problem).toBeInstanceOf(FolderProblem);
  expect(String(problem)).toContain(words);
  expect(String(problem)).toContain(place);
});

test('a mistake of ours is not blamed on the disk, a failed opening is', () => {
  const error = new TypeError('x is not a function');
  expect(asFolderProblem(error, place)).toBe(error);
  mkdirSync(path.join(place, 'database'));
  expect(String(asDamaged(error, place))).toContain('files are missing or damaged');
});

test('a database that lost its version is damaged, not begun anew on top of what is left', () => {
  const folder = path.join(place, 'without-version');
  mkdirSync(path.join(folder, 'database', 'base'), { recursive: true });
  expect(() => checkFolder(folder)).toThrow('files are missing or damaged');
});
