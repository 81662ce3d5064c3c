import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageForm } from '~/components/language-form';
import type { Logo } from '~/domain/look/look';
import { paths } from '~/paths';
import { shownSize } from '../look/logo-size';

interface AnswerFrameProps {
  /** Null where nobody asks anything: an unknown link. */
  company: string | null;
  logo: Logo | undefined;
  /** Path and query, to come back to in another language. */
  address: string;
  children: ReactNode;
}

/** Around the pages customers see: who asks, the language, and nothing else. */
export function AnswerFrame({ company, logo, address, children }: AnswerFrameProps) {
  const { t } = useTranslation();
  return (
    <>
      <a
        href="#content"
        className="sr-only rounded-small bg-surface p-3 focus:not-sr-only focus:absolute"
      >
        {t('common.skipToContent')}
      </a>
      <div className="mx-auto max-w-xl px-4 pb-16 sm:px-6">
        <header className="flex min-h-14 items-center justify-between gap-4 py-2">
          <span className="flex min-w-0 items-center gap-3">
            {logo && <CompanyLogo logo={logo} />}
            <span className="min-w-0 truncate font-semibold">{company}</span>
          </span>
          <LanguageForm address={address} isTall />
        </header>
        <main id="content" tabIndex={-1} className="pt-4 sm:pt-8">
          {children}
        </main>
      </div>
    </>
  );
}

/** Beside the name, so it says nothing twice. Drawn for white paper: in the dark it has some behind it. */
const CompanyLogo = ({ logo }: { logo: Logo }) => (
  <img
    src={paths.logo(logo.file)}
    alt=""
    {...shownSize(logo)}
    className="box-content shrink-0 dark:rounded-small dark:bg-ink dark:p-1"
  />
);
