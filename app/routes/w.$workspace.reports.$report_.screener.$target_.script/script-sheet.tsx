import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PhoneScript } from '~/domain/reports/screener/script';
import { ScriptQuestion } from './script-question';

/** What to say aloud, with boxes and points in the margin for the caller. */
export function ScriptSheet({ script }: { script: PhoneScript }) {
  const { t } = useTranslation();
  return (
    <article className="grid max-w-text gap-6 rounded-base border border-line bg-surface p-4 sm:p-6 print:max-w-none print:gap-3 print:text-small print:border-0 print:p-0">
      <Part title={t('screener.script.greeting')}>
        {script.greeting.map((line) => (
          <Spoken key={line}>{line}</Spoken>
        ))}
      </Part>
      <ol className="grid gap-6 print:gap-3">
        {script.questions.map((question, place) => (
          <li key={question.id} className="break-inside-avoid">
            <ScriptQuestion question={question} number={place + 1} />
          </li>
        ))}
      </ol>
      <p className="border-y-2 border-ink py-3 text-right print:py-2 font-semibold">{script.sum}</p>
      <Part title={t('screener.script.end')}>
        {script.ends.map(({ when, say }) => (
          <div key={when} className="break-inside-avoid">
            <p className="text-small font-semibold">{when}</p>
            <Spoken>{say}</Spoken>
          </div>
        ))}
      </Part>
      <Part title={t('screener.script.notes')}>
        <ul className="grid list-disc gap-1 pl-5 text-small text-ink-soft">
          {script.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </Part>
    </article>
  );
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="grid gap-3 print:gap-2">
    <h2 className="text-large">{title}</h2>
    {children}
  </section>
);

const Spoken = ({ children }: { children: string }) => (
  <p className="border-l-4 border-accent pl-4">{children}</p>
);
