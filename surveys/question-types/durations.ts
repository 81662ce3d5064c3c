/** Months in one of each; the beginnings of the words people use for it, and their short forms. */
const UNITS: readonly [number, RegExp][] = [
  [12, /^(г|гг|год|года|году|годик|годика|лет|y|yr|yrs|years?|jahr|jahre|jahren|años?|anos?)$/],
  [1, /^(м|мес|месяц|месяца|месяцев|mo|mos|mths?|months?|monate?n?|mes|meses)$/],
  [1 / 4.348, /^(нед|неделя|недели|недель|неделю|w|wk|wks|weeks?|wochen?|semanas?)$/],
  [1 / 30.437, /^(д|дн|день|дня|дней|d|days?|tage?n?|días?|dias?)$/],
];
const HALVES: readonly [RegExp, number][] = [
  [/^(полгода|half a year|halbes jahr|ein halbes jahr|medio año)$/, 6],
  [/^(полтора года|a year and a half|one and a half years|anderthalb jahre|año y medio)$/, 18],
];
const ONE = /^(a|an|one|один|одна|одну|ein|eine|einen|un|una|uno)$/;
const AROUND =
  /^(около|примерно|почти|about|around|almost|over|ca|etwa|fast|casi|unos|unas|~)\.?\s*/;
const JOINED = /^(и|and|und|y|,)$/;

/**
 * How long something lasts, in months, said in words: "2 года 3 месяца", "6 months", "1,5 года",
 * "anderthalb Jahre". Null when any part of it is something else: a number alone has no unit.
 */
export function monthsIn(answer: unknown): number | null {
  if (typeof answer !== 'string' || answer.length > 60) return null;
  const text = answer
    .trim()
    .toLowerCase()
    .replace(AROUND, '')
    .replace(/[.!]+$/, '');
  const half = HALVES.find(([words]) => words.test(text));
  if (half) return half[1];
  const parts = text.replace(/(\d)\s*([\p{L}])/gu, '$1 $2').split(/\s+/);
  return addUp(parts);
}

function addUp(parts: string[]): number | null {
  let months = 0;
  let count: number | null = null;
  let units = 0;
  for (const part of parts) {
    if (count === null && JOINED.test(part)) continue;
    const said = ONE.test(part) ? 1 : countIn(part);
    const unit = UNITS.find(([, words]) => words.test(part.replace(/[.,]$/, '')))?.[0];
    if (said !== null && count === null) count = said;
    else if (said === null && unit !== undefined) {
      months += (count ?? 1) * unit;
      count = null;
      units++;
    } else return null;
  }
  return units > 0 && count === null ? Math.round(months * 100) / 100 : null;
}

function countIn(part: string): number | null {
  return /^\d{1,4}([.,]\d{1,2})?$/.test(part) ? Number(part.replace(',', '.')) : null;
}
