// Renders components as the server would, in one language, without a running server.
import type { EntryContext } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { i18nFor } from '~/i18n/i18n.server';
import type { Locale } from '~/i18n/locale';

/** HTML of the components at the address `/?…`; links and forms work, nothing is loaded. */
export function renderPart(part: ReactElement, locale: Locale, search = ''): string {
  return renderToString(
    <I18nextProvider i18n={i18nFor(locale)}>
      <RemixServer context={contextAround(part, search)} url={`http://localhost/${search}`} />
    </I18nextProvider>,
  );
}

function contextAround(part: ReactElement, search: string): EntryContext {
  const root = { id: 'root', path: '', module: '', hasLoader: false, hasAction: false };
  const location = { pathname: '/', search, hash: '', state: null, key: 'default' };
  const match = { params: {}, pathname: '/', pathnameBase: '/', route: { id: 'root' } };
  const context = {
    manifest: { version: '', url: '', entry: { module: '', imports: [] }, routes: { root } },
    routeModules: { root: { default: () => part } },
    future: {},
    isSpaMode: false,
    staticHandlerContext: {
      basename: '',
      location,
      matches: [match],
      loaderData: {},
      actionData: null,
      errors: null,
      statusCode: 200,
      loaderHeaders: {},
      actionHeaders: {},
      activeDeferreds: null,
    },
  };
  // Only what a page without loaders reads is filled in.
  return context as unknown as EntryContext;
}
