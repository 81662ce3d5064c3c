import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { Checkbox } from '~/components/checkbox';
import { ErrorSummary } from '~/components/error-summary';
import type { AnswerPageData } from '../load-answer-page.server';
import type { WordedError } from '../posted-form';
import { ours, theirs } from './spoken-on';

interface ConsentPageProps {
  page: Extract<AnswerPageData, { state: 'consent' }>;
  errors: WordedError[];
}

/** Before the first question: what happens with the answers, and an unticked box. */
export function ConsentPage({ page, errors }: ConsentPageProps) {
  const { t } = useTranslation();
  const { title, description, language, consent, company, path, key } = page;
  const missing = errors.find((error) => error.key === 'consent')?.message;
  return (
    <>
      <div {...theirs(language)}>
        <h1 className="text-title wrap-anywhere">{title}</h1>
        {description && <p className="mt-3 text-ink-soft wrap-anywhere">{description}</p>}
      </div>
      <form method="post" action={path} {...ours(language)} className="mt-8 grid gap-6">
        <ErrorSummary errors={missing ? { consent: missing } : undefined} />
        <section className="rounded-base border border-line bg-surface p-4">
          <h2 className="font-semibold">{t('answering.consent.title')}</h2>
          <ul className="mt-2 mb-4 grid list-disc gap-1.5 ps-5 text-small">
            {consent.details.map((line) => (
              <li key={line}>{line.replace('{company}', company)}</li>
            ))}
          </ul>
          <input type="hidden" name="intent" value="consent" />
          <input type="hidden" name="version" value={consent.version} />
          {key && <input type="hidden" name="key" value={key} />}
          <Checkbox
            name="consent"
            value="yes"
            label={consent.agree.replace('{company}', company)}
            error={missing}
          />
        </section>
        <div>
          <Button>{t('answering.consent.start')}</Button>
        </div>
      </form>
    </>
  );
}
