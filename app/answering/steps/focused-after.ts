/**
 * A step that comes back because of a button inside it, with the focus where somebody was at work: the page
 * begins at its top otherwise.
 */
export function focusedAfter(html: string, wish: string): string {
  const place = placesAfter(html, wish).find((one) => html.includes(one));
  return place ? html.replace(place, `autofocus="" ${place}`) : html;
}

function placesAfter(html: string, wish: string): string[] {
  const [verb, field = '', at, how = ''] = wish.split(' ');
  const button = (value: string) => `value="${value}"`;
  if (verb === 'add') return [...lastRow(html, field), button(wish)];
  if (verb === 'remove') return [button(`add ${field}`)];
  if (verb === 'drop') return [`id="${field}-file"`];
  if (how === 'keep') return [`name="${field}.0"`];
  return [button(`rank ${field} ${at} ${BESIDE[how] ?? how}`)];
}

/** "Put in" is not there any more once something is in. */
const BESIDE: Record<string, string> = { in: 'up', out: 'in' };

/** The first field of the row that was added. */
function lastRow(html: string, field: string): string[] {
  const rows = html.split(`name="${field}.`).slice(1);
  const last = Math.max(...rows.map((row) => Number.parseInt(row, 10)).filter(Number.isFinite));
  const found = rows.find((row) => Number.parseInt(row, 10) === last);
  return found ? [`name="${field}.${found.slice(0, found.indexOf('"'))}"`] : [];
}
