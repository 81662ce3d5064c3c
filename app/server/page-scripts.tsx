import { Scripts, ScrollRestoration, useMatches } from '@remix-run/react';
import { useNonce } from './nonce';

/**
 * A route with `handle.bare` brings its own script or none: customers on a phone do not pay for
 * the interface of the team. In development Vite needs its client everywhere.
 */
export function PageScripts() {
  const nonce = useNonce();
  const isBare = useMatches().some(({ handle }) => isBareHandle(handle));
  if (isBare && !import.meta.env.DEV) return null;
  return (
    <>
      <ScrollRestoration nonce={nonce} />
      <Scripts nonce={nonce} />
    </>
  );
}

const isBareHandle = (handle: unknown): boolean =>
  typeof handle === 'object' && handle !== null && 'bare' in handle && handle.bare === true;
