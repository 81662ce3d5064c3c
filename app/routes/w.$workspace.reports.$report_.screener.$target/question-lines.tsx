import { useTranslation } from 'react-i18next';
import type { ChoiceKind } from '~/components/choice-group';
import type { ScreenerLine } from '~/domain/reports/screener/bands';
import type { ScreenerQuestion } from '~/domain/reports/screener/lines';
import { signed } from '~/domain/reports/screener/script';

/** One question with the answers that count. */
export function QuestionLines({ question, place }: { question: ScreenerQuestion; place: number }) {
  const { t } = useTranslation();
  const { title, pick, lines, heard } = question;
  const counting = lines.filter(({ points }) => points !== 0);
  const isOne = pick === 'one' && counting.length > 1;
  return (
    <fieldset>
      <legend className="font-semibold">{title}</legend>
      <div className="mt-1">
        {counting.map((line) => (
          <Line
            key={line.text}
            line={line}
            type={isOne ? 'radio' : 'checkbox'}
            name={`q${place}`}
          />
        ))}
        {isOne && (
          <Line
            line={{ text: t('screener.card.none'), points: 0 }}
            type="radio"
            name={`q${place}`}
            isChosen
          />
        )}
        {heard.map((line) => (
          <Line key={line.text} line={line} type="checkbox" name={`heard${place}`} />
        ))}
      </div>
    </fieldset>
  );
}

interface LineProps {
  line: ScreenerLine;
  type: ChoiceKind;
  name: string;
  isChosen?: boolean;
}

const Line = ({ line, type, name, isChosen }: LineProps) => (
  <label className="flex min-h-10 cursor-pointer items-center gap-3 border-t border-line py-1.5">
    <input
      type={type}
      name={name}
      value={line.points}
      defaultChecked={isChosen}
      className="size-5 shrink-0 accent-accent"
    />
    <span className="min-w-0 grow">{line.text}</span>
    <span className="shrink-0 font-semibold tabular-nums">{signed(line.points)}</span>
  </label>
);
