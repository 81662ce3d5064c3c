import { useLocation } from '@remix-run/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNonce } from '~/server/nonce';
import { LinkButton } from './link-button';

const AFTER_SECONDS = 4;

/** Not a reload: that would ask whether to send a form once more. */
const load = 'location.replace(location.pathname + location.search)';

/** A page that is away for a moment asks again by itself: with the interface or without scripts. */
export function ReloadSoon() {
  const { t } = useTranslation();
  const nonce = useNonce();
  const { pathname, search } = useLocation();
  useEffect(() => {
    const timer = setTimeout(() => {
      const { location } = window;
      location.replace(location.pathname + location.search);
    }, AFTER_SECONDS * 1_000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p>
      <LinkButton to={`${pathname}${search}`} reloadDocument>
        {t('common.errors.tryAgain')}
      </LinkButton>
      <noscript>
        <meta httpEquiv="refresh" content={String(AFTER_SECONDS)} />
      </noscript>
      <script
        nonce={nonce}
        suppressHydrationWarning
        dangerouslySetInnerHTML={{
          __html: `setTimeout(() => ${load}, ${AFTER_SECONDS * 1_000})`,
        }}
      />
    </p>
  );
}
