import type { Manifest } from './format';

export const secondsSince = (began: number): string => ((Date.now() - began) / 1000).toFixed(1);

/** Every table that has rows, and the beginning of its hash: two of these can be compared by eye. */
export function tell({ tables, files, erased }: Manifest): string {
  const filled = tables.filter(({ rows }) => rows > 0);
  const width = Math.max(...filled.map(({ name }) => name.length), 12);
  const lines = filled.map(
    ({ name, rows, hash }) =>
      `${name.padEnd(width)} ${String(rows).padStart(9)}  ${hash.slice(0, 16)}`,
  );
  lines.push(`${'stored files'.padEnd(width)} ${String(files.length).padStart(9)}`);
  if (erased.length > 0)
    lines.push(`${erased.length} files were erased meanwhile, or their bytes are gone.`);
  return `\n${lines.join('\n')}\n`;
}
