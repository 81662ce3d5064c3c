import { Outlet, useLoaderData, useRouteError, useRouteLoaderData } from '@remix-run/react';
import { ErrorMessage } from '~/components/error-message';
import { ErrorPage } from '~/components/error-page';
import { OnClockOf } from '~/components/on-clock-of';
import { SavedContext } from '~/components/saved-context';
import { errorAnswer } from '~/page-title';
import type { loader } from './page.server';
import { Surround } from './surround';

export { loader } from './page.server';

export default function WorkspaceFrame() {
  const frame = useLoaderData<typeof loader>();
  return (
    <SavedContext.Provider value={frame.saved}>
      <OnClockOf workspace={frame.workspace}>
        <Surround frame={frame}>
          <Outlet />
        </Surround>
      </OnClockOf>
    </SavedContext.Provider>
  );
}

/** A page inside that fails keeps the navigation; a workspace that is not hers has none. */
export function ErrorBoundary() {
  const frame = useRouteLoaderData<typeof loader>('routes/w.$workspace');
  const error = errorAnswer(useRouteError());
  if (!frame) return <ErrorPage error={error} />;
  return (
    <Surround frame={frame}>
      <ErrorMessage error={error} />
    </Surround>
  );
}
