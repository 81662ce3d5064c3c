type Cell = string | number | null;

const quoted = (cell: Cell): string => {
  const text = cell === null ? '' : String(cell);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows as a file a founder could have exported. */
export const csvOf = (header: string[], rows: Cell[][]): string =>
  [header, ...rows].map((row) => row.map(quoted).join(',')).join('\n');
