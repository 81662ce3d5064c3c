import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Every file of the project that git knows or would take, as paths from its root. */
export const projectFiles: string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'],
  { encoding: 'utf8', maxBuffer: 32 * 1024 * 1024 },
)
  .split('\n')
  .filter((file) => file !== '' && isThere(file));

export const isTest = (file: string): boolean => /\.(test|spec)\.tsx?$/.test(file);
export const isSource = (file: string): boolean => /\.(ts|tsx|mjs|cjs|js)$/.test(file);
export const sources = projectFiles.filter(isSource);

export const read = (file: string): string => readFileSync(file, 'utf8');
export const lineCount = (file: string): number => read(file).trimEnd().split('\n').length;

function isThere(file: string): boolean {
  try {
    readFileSync(file);
    return true;
  } catch {
    return false;
  }
}
