import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node';
import { Links, Meta, Outlet, useRouteError, useRouteLoaderData } from '@remix-run/react';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import './app.css';
import { ErrorPage } from './components/error-page';
import { requestTimeZone } from './i18n/i18n.server';
import { unknownTimeZone } from './i18n/time-zone';
import { ClockContext } from './i18n/use-format';
import { errorAnswer, PageTitle } from './page-title';
import { PageScripts } from './server/page-scripts';

declare module '@remix-run/server-runtime' {
  interface Future {
    v3_singleFetch: true;
  }
}

export const links: LinksFunction = () => [
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

export const loader = ({ request }: LoaderFunctionArgs) => ({
  timeZone: requestTimeZone(request),
});

export function Layout({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  const root = useRouteLoaderData<typeof loader>('root');
  const timeZone = root?.timeZone ?? unknownTimeZone;
  const clock = useMemo(() => ({ timeZone, isNamed: timeZone === unknownTimeZone }), [timeZone]);
  return (
    <html lang={i18n.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <PageTitle />
        <Meta />
        <Links />
      </head>
      <body>
        <SkipLink />
        <ClockContext.Provider value={clock}>{children}</ClockContext.Provider>
        <PageScripts />
      </body>
    </html>
  );
}

/** The first stop of the Tab key: over the navigation, straight to `main`. */
function SkipLink() {
  const { t } = useTranslation();
  return (
    <a
      href="#content"
      className="sr-only rounded-small bg-accent px-4 py-3 font-semibold text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-10"
    >
      {t('common.skipToContent')}
    </a>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage error={errorAnswer(useRouteError())} />;
}
