import type { Locale } from './locale';

/** Outer and inner marks. What is quoted brings whatever its author typed. */
const marks: Record<Locale, { outer: [string, string]; inner: [string, string] }> = {
  en: { outer: ['“', '”'], inner: ['‘', '’'] },
  ru: { outer: ['«', '»'], inner: ['„', '“'] },
};

/** Quotation marks within quotation marks are the inner ones: «Школа „Нутрикон“». */
export function nestQuotes(text: string, locale: Locale): string {
  const { outer } = marks[locale];
  if (!text.includes(outer[0])) return text;
  let [depth, from, made] = [0, 0, ''];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === outer[0]) {
      if (depth === 0) [made, from] = [made + text.slice(from, at + 1), at + 1];
      depth += 1;
    } else if (text[at] === outer[1] && depth > 0) {
      depth -= 1;
      if (depth === 0) [made, from] = [made + innerQuotes(text.slice(from, at), locale), at];
    }
  }
  return made + text.slice(from);
}

/** For what stands between outer marks: every pair in it is an inner one, straight ones too. */
function innerQuotes(text: string, locale: Locale): string {
  const { outer, inner } = marks[locale];
  return text
    .replaceAll(outer[0], inner[0])
    .replaceAll(outer[1], inner[1])
    .replace(/"([^"]+)"/g, `${inner[0]}$1${inner[1]}`);
}
