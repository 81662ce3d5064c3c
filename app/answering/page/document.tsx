import type { ReactNode } from 'react';
import script from '#page-script?url';
import { directionOf } from '#surveys/languages';
import type { Look } from '~/domain/look/look';
import { accentStyle } from '../look/accent-style';
import styles from './answering.css?url';
import { LinkPreview } from './link-preview';

interface DocumentProps {
  locale: string;
  title: string;
  description?: string;
  company: string | null;
  look: Look;
  baseUrl: string;
  /** Whether there is a form to make smooth. */
  isScripted: boolean;
  children: ReactNode;
}

/** The whole page a customer opens: one sheet of styles, one small script, nothing else. */
export const Document = ({ isScripted, children, ...page }: DocumentProps) => (
  <html lang={page.locale} dir={directionOf(page.locale)}>
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="robots" content="noindex" />
      <title>{page.title}</title>
      <LinkPreview {...page} />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href={styles} />
      {page.look.accent && <style>{accentStyle(page.look.accent)}</style>}
      {isScripted && <script defer src={script} />}
    </head>
    <body>{children}</body>
  </html>
);
