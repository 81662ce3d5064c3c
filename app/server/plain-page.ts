// A page without pages: for what fails before a request reaches them, for refusals that are not worth
// a whole one, and for when they fail altogether.
import type express from 'express';
import { i18nFor, requestLocale } from '../i18n/i18n.server';
import type { Locale } from '../i18n/locale';

export interface PlainPage {
  /** A key of `common.errors` that has a title of its own. */
  wording: string;
  /** The page somebody may go back to. */
  backTo?: string;
}

export function sendPlainPage(
  request: express.Request,
  response: express.Response,
  { status, ...page }: PlainPage & { status: number },
): void {
  const locale = requestLocale({ headers: headersOf(request) });
  response
    .status(status)
    .type('html')
    .vary('Cookie')
    .vary('Accept-Language')
    .send(plainPage(locale, page));
}

/** Nothing in it is a stranger's text but the address to go back to. */
export function plainPage(locale: Locale, { wording, backTo }: PlainPage): string {
  const { t } = i18nFor(locale);
  const title = t(`common.errors.${wording}Title`);
  const back = backTo && `<p><a href="${escaped(backTo)}">${t('common.errors.toPage')}</a></p>`;
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${title}</title></head>
<body style="font-family: system-ui, sans-serif; max-width: 40rem; margin: 4rem auto; padding: 0 1rem">
<main><h1>${title}</h1><p>${t(`common.errors.${wording}`)}</p>
${back ?? ''}<p><a href="/">${t('common.errors.toStart')}</a></p></main>
</body></html>
`;
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

function headersOf({ headers }: express.Request): Headers {
  const asked = new Headers();
  for (const name of ['cookie', 'accept-language'] as const) {
    const value = headers[name];
    // Not every sign a socket may send is one a header may hold.
    if (value && /^[\t\x20-\x7e]*$/.test(value)) asked.set(name, value);
  }
  return asked;
}
