import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageForm } from '~/components/language-form';
import type { Logo } from '~/domain/look/look';
import { locales } from '~/i18n/locale';
import { paths } from '~/paths';
import type { AnswerLanguage } from '../answer-language.server';
import { shownSize } from '../look/logo-size';
import { ours } from './spoken-on';

interface AnswerFrameProps {
  /** Null where nobody asks anything: an unknown link. */
  company: string | null;
  logo: Logo | undefined;
  language: AnswerLanguage | null;
  /** Path and query, to come back to in another language. */
  address: string;
  isPreview?: boolean;
  children: ReactNode;
}

/** Around the pages customers see: who asks, the language, and nothing else. */
export function AnswerFrame({ isPreview, children, ...frame }: AnswerFrameProps) {
  const { company, logo, language, address } = frame;
  const { t } = useTranslation();
  const asOurs = language ? ours(language) : {};
  return (
    <>
      <a
        href="#content"
        className="sr-only rounded-small bg-surface p-3 focus:not-sr-only focus:absolute"
      >
        {t('common.skipToContent')}
      </a>
      <div className="mx-auto max-w-xl px-4 pb-16 sm:px-6">
        <header className="flex min-h-14 flex-wrap items-center justify-between gap-x-4 py-2">
          <span className="flex min-w-0 flex-1 basis-48 items-center gap-3">
            {logo && <CompanyLogo logo={logo} />}
            <bdi className="min-w-0 truncate font-semibold">{company}</bdi>
          </span>
          {isPreview ? (
            <strong className="text-small text-ink-soft">{t('answering.preview')}</strong>
          ) : (
            <div {...asOurs}>
              <LanguageForm address={address} isTall {...(language && choiceOf(language))} />
            </div>
          )}
        </header>
        <main id="content" tabIndex={-1} className="pt-4 sm:pt-8">
          {language?.isOnly && <OnlyIn language={language} />}
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

const choiceOf = ({ offered, questions, isOnly }: AnswerLanguage) => ({
  offered: [...new Set([...offered, ...locales])],
  ...(!isOnly && questions && { current: questions }),
});

/** The survey has nothing in the reader's language, and says so. */
function OnlyIn({ language }: { language: AnswerLanguage }) {
  const { t } = useTranslation();
  const { locale, questions, offered } = language;
  if (questions === locale) return null;
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const languages = offered.map((code) => names.of(code) ?? code).join(', ');
  return (
    <p {...ours(language)} className="mb-4 text-small text-ink-soft">
      {t('answering.onlyIn', { languages })}
    </p>
  );
}
