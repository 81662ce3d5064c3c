// A page without pages: for what fails before a request reaches them, or in them altogether.
import type express from 'express';
import { i18nFor, requestLocale } from '../i18n/i18n.server';

export interface PlainPage {
  status: number;
  /** A key of `common.errors` that has a title of its own. */
  wording: 'oddAddress' | 'oddMethod' | 'broken' | 'away';
}

export function sendPlainPage(
  request: express.Request,
  response: express.Response,
  { status, wording }: PlainPage,
): void {
  const locale = requestLocale({ headers: headersOf(request) });
  const { t } = i18nFor(locale);
  const title = t(`common.errors.${wording}Title`);
  response
    .status(status)
    .type('html')
    .vary('Cookie')
    .vary('Accept-Language')
    .send(`<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${title}</title></head>
<body style="font-family: system-ui, sans-serif; max-width: 40rem; margin: 4rem auto; padding: 0 1rem">
<main><h1>${title}</h1><p>${t(`common.errors.${wording}`)}</p>
<p><a href="/">${t('common.errors.toStart')}</a></p></main>
</body></html>
`);
}

function headersOf({ headers }: express.Request): Headers {
  const asked = new Headers();
  for (const name of ['cookie', 'accept-language'] as const) {
    const value = headers[name];
    // Not every sign a socket may send is one a header may hold.
    if (value && /^[\t\x20-\x7e]*$/.test(value)) asked.set(name, value);
  }
  return asked;
}
