import { beginningOf, cleanCell } from '../cells/text';

/** Two columns of one name are told apart as "Email" and "Email (2)"; a nameless one is "#5". */
export function nameColumns(cells: readonly string[]): string[] {
  const taken = new Set<string>();
  return cells.map((cell, index) => {
    const name = beginningOf(cleanCell(cell).replace(/\s+/g, ' '), 200) || `#${index + 1}`;
    const free = firstFree(name, taken);
    taken.add(free);
    return free;
  });
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name} (${number})`;
  return free;
}
