import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';
import { LanguageSwitch } from './language-switch';
import { Logo } from './logo';

type PublicFrameProps = {
  /** Beside the language, e.g. a link to sign in. */
  action?: ReactNode;
  /** One narrow column for a single form; pages with more to show leave it out. */
  narrow?: boolean;
  children: ReactNode;
};

/** Around pages that need no workspace: the name, the language, the content. */
export function PublicFrame({ action, narrow, children }: PublicFrameProps) {
  const { t } = useTranslation();
  return (
    <div className={`mx-auto px-4 pb-16 sm:px-6 ${narrow ? 'max-w-xl' : 'max-w-page'}`}>
      <header className="flex min-h-16 flex-wrap items-center justify-between gap-x-6 gap-y-1 py-3">
        <Link to={paths.home()} className="flex items-center gap-2 font-semibold">
          <Logo />
          {t('common.product')}
        </Link>
        <div className="flex items-center gap-6">
          <LanguageSwitch />
          {action}
        </div>
      </header>
      <main id="content" tabIndex={-1} className="pt-6 sm:pt-10">
        {children}
      </main>
    </div>
  );
}
