import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageForm } from '~/components/language-form';

interface AnswerFrameProps {
  /** Null where nobody asks anything: an unknown link. */
  company: string | null;
  /** Path and query, to come back to in another language. */
  address: string;
  children: ReactNode;
}

/** Around the pages customers see: who asks, the language, and nothing else. */
export function AnswerFrame({ company, address, children }: AnswerFrameProps) {
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
          <span className="min-w-0 truncate font-semibold">{company}</span>
          <LanguageForm address={address} isTall />
        </header>
        <main id="content" tabIndex={-1} className="pt-4 sm:pt-8">
          {children}
        </main>
      </div>
    </>
  );
}
