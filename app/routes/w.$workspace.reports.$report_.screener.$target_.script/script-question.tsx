import { useTranslation } from 'react-i18next';
import type { ScreenerLine } from '~/domain/reports/screener/bands';
import type { ScreenerQuestion } from '~/domain/reports/screener/lines';
import { signed } from '~/domain/reports/screener/script';

export function ScriptQuestion({
  question,
  number,
}: {
  question: ScreenerQuestion;
  number: number;
}) {
  const { t } = useTranslation();
  const { title, pick, lines, heard } = question;
  return (
    <>
      <p className="border-l-4 border-accent pl-4 font-semibold">
        {number}. {title}
        {pick === 'several' && (
          <span className="font-normal text-ink-soft"> ({t('screener.script.several')})</span>
        )}
      </p>
      <ul className="mt-2 pl-5">
        {[...lines, ...heard].map((line) => (
          <AnswerLine key={line.text} line={line} />
        ))}
      </ul>
    </>
  );
}

const AnswerLine = ({ line: { text, points } }: { line: ScreenerLine }) => (
  <li className="flex items-center gap-3 border-b border-line py-1.5 print:py-0.5">
    <span aria-hidden="true" className="size-4 shrink-0 rounded-small border border-line-strong" />
    <span className={`min-w-0 grow ${points === 0 ? '' : 'font-semibold'}`}>{text}</span>
    <span className="shrink-0 font-semibold tabular-nums">
      {points === 0 ? '' : signed(points)}
    </span>
  </li>
);
