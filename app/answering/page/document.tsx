import type { ReactNode } from 'react';
import script from '#page-script?url';
import styles from './answering.css?url';

interface DocumentProps {
  locale: string;
  title: string;
  description?: string;
  /** Whether there is a form to make smooth. */
  isScripted: boolean;
  children: ReactNode;
}

/** The whole page a customer opens: one sheet of styles, one small script, nothing else. */
export const Document = ({ locale, title, description, isScripted, children }: DocumentProps) => (
  <html lang={locale}>
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="robots" content="noindex" />
      <title>{title}</title>
      <meta property="og:title" content={title} />
      {description && <meta name="description" content={description} />}
      {description && <meta property="og:description" content={description} />}
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href={styles} />
      {isScripted && <script defer src={script} />}
    </head>
    <body>{children}</body>
  </html>
);
