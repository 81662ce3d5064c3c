import { useTranslation } from 'react-i18next';
import { Card } from '~/components/card';
import { ShareText } from '~/components/share-text';
import { boundOf } from '~/domain/reports/say-bound';
import { useFormat } from '~/i18n/use-format';
import type { Summary } from './page.server';

/** Question by question: counts, shares and of how many. */
export function Summaries({ summaries }: { summaries: Summary[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className="grid gap-4">
      <h2 className="text-large">{t('surveys.responses.summaryTitle')}</h2>
      <div className="grid items-start gap-4 lg:grid-cols-2">
        {summaries.map((summary) => {
          const { key, row, title, answered: count, total } = summary;
          return (
            <Card key={`${key} ${row ?? ''}`}>
              <h3 className="font-semibold">{title}</h3>
              <p className="mb-3 text-small text-ink-soft">
                {t('surveys.responses.answered', { share: format.share({ count, total }) })}
              </p>
              <Counts summary={summary} />
              <Numbers summary={summary} />
              <Texts summary={summary} />
            </Card>
          );
        })}
      </div>
    </section>
  );
}

function Counts({ summary }: { summary: Summary }) {
  const { counts, answered } = summary;
  if (counts.length === 0) return null;
  return (
    <ul className="grid gap-2 text-small">
      {counts.map(({ value, text, count }) => (
        <li key={String(value)}>
          <span className="flex justify-between gap-4">
            <span className="min-w-0">{text}</span>
            <span className="shrink-0">
              <ShareText count={count} total={answered} />
            </span>
          </span>
          <span aria-hidden="true" className="mt-1 block h-1.5 rounded-full bg-sunken">
            <span
              className="block h-full rounded-full bg-accent"
              style={{ width: `${answered > 0 ? (count / answered) * 100 : 0}%` }}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Numbers({ summary: { numbers, unit } }: { summary: Summary }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!numbers) return null;
  const said = (value: number) =>
    unit ? boundOf(value, unit, format.locale) : format.number(value, 1);
  const words = Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => [name, said(value)]),
  );
  return <p className="mt-3 text-small">{t('surveys.responses.numbers', words)}</p>;
}

function Texts({ summary: { texts, textCount } }: { summary: Summary }) {
  const { t } = useTranslation();
  if (texts.length === 0) return null;
  return (
    <>
      <ul className="grid gap-2 text-small">
        {texts.map((text) => (
          <li key={text} className="border-l-2 border-line pl-3 whitespace-pre-line">
            {text}
          </li>
        ))}
      </ul>
      {textCount > texts.length && (
        <p className="mt-2 text-small text-ink-soft">
          {t('surveys.responses.moreTexts', { count: textCount - texts.length })}
        </p>
      )}
    </>
  );
}
