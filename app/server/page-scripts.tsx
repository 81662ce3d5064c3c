import { Scripts, ScrollRestoration } from '@remix-run/react';
import { useNonce } from './nonce';

/** What makes the team's pages live. Customers' pages load none of it: see `app/answering/page`. */
export function PageScripts() {
  const nonce = useNonce();
  return (
    <>
      <ScrollRestoration nonce={nonce} />
      <Scripts nonce={nonce} />
    </>
  );
}
