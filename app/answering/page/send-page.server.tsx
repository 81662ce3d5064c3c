import type { ReactElement, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import type { Look } from '~/domain/look/look';
import { env } from '~/env.server';
import { i18nFor, requestLocale } from '~/i18n/i18n.server';
import type { Locale } from '~/i18n/locale';
import type { AnswerLanguage } from '../answer-language.server';
import { AnswerFrame } from './answer-frame';
import { Document } from './document';
import { spokenOn } from './spoken-on';

interface Page {
  title: string;
  description?: string;
  company: string | null;
  look?: Look;
  /** Of the survey, where there is one. */
  language?: AnswerLanguage | null;
  isScripted?: boolean;
  /** Shown to the team. */
  isPreview?: boolean;
  status?: number;
  headers?: HeadersInit;
}

/** A page as it is, in the reader's language. Drawn once: no framework travels with it. */
export function sendPage(request: Request, page: Page, children: ReactNode): Response {
  const { title, description, company, look = {}, isScripted = false, status = 200 } = page;
  const { language = null } = page;
  const locale = requestLocale(request);
  const languages = language ?? { locale, questions: null };
  const spoken = spokenOn(languages);
  const html = draw(
    locale,
    <Document
      {...{ locale: spoken, title, description, company, look, isScripted }}
      baseUrl={env().baseUrl}
    >
      <AnswerFrame
        company={company}
        logo={look.logo}
        language={language}
        isPreview={page.isPreview}
        address={withoutLanguage(request.url)}
      >
        {children}
      </AnswerFrame>
    </Document>,
  );
  const headers = new Headers(page.headers);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Content-Language', spoken);
  headers.append('Vary', 'Cookie, Accept-Language');
  return new Response(`<!doctype html>${html}`, { status, headers });
}

/** To come back to in another language. */
function withoutLanguage(url: string): string {
  const { pathname, searchParams } = new URL(url);
  searchParams.delete('lang');
  return searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname;
}

const draw = (locale: Locale, page: ReactElement): string =>
  renderToStaticMarkup(<I18nextProvider i18n={i18nFor(locale)}>{page}</I18nextProvider>);
