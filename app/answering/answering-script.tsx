import { UNSAFE_RemixContext as RemixContext } from '@remix-run/react';
import { useContext } from 'react';
import { useNonce } from '~/server/nonce';

/** Where the script lives whose only work is to take the page over: see routes/answering-script. */
const SCRIPT = 'routes/answering-script';

/** The one script of a bare page; no router, no dictionary, no framework's data travel with it. */
export function AnsweringScript() {
  const address = useContext(RemixContext)?.manifest.routes[SCRIPT]?.module;
  const start = `import(${JSON.stringify(address)}).then((script) => script.handle.takeOver())`;
  return (
    <script
      type="module"
      nonce={useNonce()}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: start }}
    />
  );
}
