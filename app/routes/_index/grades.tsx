import { useTranslation } from 'react-i18next';
import { GRADES } from '~/analysis/report';
import { GradeBadge } from '~/components/grade-badge';

/** What the five letters mean, before anybody meets them in a table. */
export function Grades() {
  const { t } = useTranslation();
  return (
    <section className="grid gap-5">
      <div className="grid max-w-text gap-1">
        <h2 className="text-large">{t('workspace.landing.gradesTitle')}</h2>
        <p className="text-ink-soft">{t('workspace.landing.gradesLead')}</p>
      </div>
      <ul className="grid max-w-text gap-2">
        {GRADES.map((grade) => (
          <li key={grade} className="grid grid-cols-[3.5rem_1fr] items-start gap-2">
            <span>
              <GradeBadge grade={grade} />
            </span>
            <span>{t(`common.grades.${grade}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
