import { useTranslation } from 'react-i18next';
import { questionsOf, type ScreenerQuestion } from '~/domain/reports/screener/lines';
import { sayMeaning } from '~/domain/reports/screener/meaning';
import { nameBandIn } from '~/domain/reports/screener/name-band';
import type { ScreenerFile } from '~/domain/reports/screener/screener-file';
import { signed } from '~/domain/reports/screener/script';
import { useFormat } from '~/i18n/use-format';

/** One page to keep beside the telephone, with boxes for a pen. */
export function PrintedScreener({ screener }: { screener: ScreenerFile }) {
  const { t } = useTranslation();
  const { number, calendarDate } = useFormat();
  const { target, useful, source, threshold, mostPoints: most } = screener;
  const questions = questionsOf(screener.items, nameBandIn(t, number));
  const said = sayMeaning({ ...screener.measured, target, useful }, t, number);
  return (
    <article className="printed-screener">
      <p className="printed-title">{screener.name}</p>
      <p className="printed-source">
        {source.workspace} · {source.survey} · {calendarDate(source.reportDate)}
      </p>
      <p className="printed-blanks">
        <span>{t('screener.card.customer')}</span>
        <span>{t('screener.card.date')}</span>
      </p>
      {questions.map((question) => (
        <PrintedQuestion key={question.id} question={question} />
      ))}
      <p className="printed-sum">{t('screener.script.sum', { most })}</p>
      <p className="printed-threshold">{t(`screener.${target}.threshold`, { count: threshold })}</p>
      <p>
        {said.flagged} {said.missed}
      </p>
      {!useful && <p className="printed-threshold">{said.worth}</p>}
      <p className="printed-source">
        {t(`screener.${target}.caution`)} {said.measuredOn}
      </p>
    </article>
  );
}

const PrintedQuestion = ({ question }: { question: ScreenerQuestion }) => (
  <section>
    <h2>{question.title}</h2>
    <ul>
      {[...question.lines, ...question.heard]
        .filter(({ points }) => points !== 0)
        .map(({ text, points }) => (
          <li key={text}>
            <span className="printed-box" />
            <span>{text}</span>
            <strong>{signed(points)}</strong>
          </li>
        ))}
    </ul>
  </section>
);
