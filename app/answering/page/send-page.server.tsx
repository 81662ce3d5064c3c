import type { ReactElement, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import type { Look } from '~/domain/look/look';
import { env } from '~/env.server';
import { i18nFor, requestLocale } from '~/i18n/i18n.server';
import { AnswerFrame } from './answer-frame';
import { Document } from './document';

interface Page {
  title: string;
  description?: string;
  company: string | null;
  look?: Look;
  isScripted?: boolean;
  status?: number;
  headers?: HeadersInit;
}

/** A page as it is, in the reader's language. Drawn once: no framework travels with it. */
export function sendPage(request: Request, page: Page, children: ReactNode): Response {
  const { title, description, company, look = {}, isScripted = false, status = 200 } = page;
  const locale = requestLocale(request);
  const { pathname, search } = new URL(request.url);
  const html = draw(
    locale,
    <Document
      {...{ locale, title, description, company, look, isScripted }}
      baseUrl={env().baseUrl}
    >
      <AnswerFrame company={company} logo={look.logo} address={pathname + search}>
        {children}
      </AnswerFrame>
    </Document>,
  );
  const headers = new Headers(page.headers);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Content-Language', locale);
  headers.append('Vary', 'Cookie, Accept-Language');
  return new Response(`<!doctype html>${html}`, { status, headers });
}

const draw = (locale: Parameters<typeof i18nFor>[0], page: ReactElement): string =>
  renderToStaticMarkup(<I18nextProvider i18n={i18nFor(locale)}>{page}</I18nextProvider>);
