import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '~/components/card';
import { useFormat } from '~/i18n/use-format';
import { markPieces } from './mark-pieces';
import type { CodesPage } from './page.server';

/** The answers that the chosen words stand in, so that one sees whether they mean the same. */
export function CoveredAnswers({ preview }: { preview: CodesPage['preview'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Card title={t('codes.answers')}>
      <p role="status" className="text-large tabular-nums">
        {preview && t('codes.covers', { count: preview.count, total: preview.total })}
      </p>
      {preview === null ? (
        <p className="text-ink-soft">{t('codes.answersNone')}</p>
      ) : (
        <div className="mt-3 grid gap-4">
          <ul className="grid gap-1 text-small">
            {preview.byQuestion.map(({ title, count, total }) => (
              <li key={title} className="flex justify-between gap-4">
                <span className="min-w-0">{title}</span>
                <span className="shrink-0 tabular-nums">{format.share({ count, total })}</span>
              </li>
            ))}
          </ul>
          <ul className="grid gap-3">
            {preview.texts.map(({ title, text }) => (
              <li key={`${title} ${text}`} className="border-l-2 border-line pl-3">
                <span className="block text-small text-ink-soft">{title}</span>
                <Marked text={text} pieces={preview.pieces} />
              </li>
            ))}
          </ul>
          {preview.textCount > preview.texts.length && (
            <p className="text-small text-ink-soft">
              {t('codes.answersMore', { count: preview.texts.length })}
            </p>
          )}
        </div>
      )}
    </Card>
  );
}

const Marked = ({ text, pieces }: { text: string; pieces: string[] }) => (
  <span className="whitespace-pre-line">
    {markPieces(text, pieces).map(({ part, isFound, from }) =>
      isFound ? (
        <mark key={from} className="bg-warning-soft font-semibold text-ink">
          {part}
        </mark>
      ) : (
        <Fragment key={from}>{part}</Fragment>
      ),
    )}
  </span>
);
