import type { GradeCount } from '~/analysis/report';
import type { Say } from '../say';
import type { Claim, Sayable, SaySection } from './claim';

/** How the customers behave: grades, agreement with the founder, profit and loyalty, temperature. */
export const sayGrades: SaySection = ({ grades }, say) => {
  const claim = (id: string, text: string): Claim => ({ id, section: 'grades', text });
  return [
    ...grades.counts.map((count) => claim(`grades.${count.grade}`, gradeInWords(count, say))),
    ...(grades.agreement ? [claim('grades.agreement', agreement(grades.agreement, say))] : []),
    ...(grades.rfm
      ? [
          claim(
            'grades.rfm',
            say.t('reports.claims.grades.rfm', {
              share: say.share(grades.rfm.best),
              a: say.number(grades.rfm.a),
            }),
          ),
        ]
      : []),
    ...grades.quadrants.map(({ profitable, loyal, customers }) => {
      const cell = quadrant(profitable, loyal);
      const text = say.t(`reports.claims.quadrants.${cell}`, { share: say.share(customers) });
      return claim(`quadrants.${cell}`, text);
    }),
    ...grades.temperature.map(({ temperature, customers }) =>
      claim(
        `temperature.${temperature}`,
        say.t(`reports.claims.temperature.${temperature}`, { share: say.share(customers) }),
      ),
    ),
  ];
};

function gradeInWords({ grade, customers, netRevenue }: GradeCount, say: Say): string {
  const key = 'reports.claims.grades';
  if (customers.count === 0) return say.t(`${key}.nobody`, { grade });
  const revenue = say.money(netRevenue);
  return say.t(`${key}.grade`, { grade, share: say.likely(customers), revenue });
}

export function quadrant(profitable: boolean, loyal: boolean): string {
  if (profitable) return loyal ? 'profitableLoyal' : 'profitableDisloyal';
  return loyal ? 'unprofitableLoyal' : 'unprofitableDisloyal';
}

/** Landis & Koch's steps, in everyday words. */
function agreement(found: NonNullable<Sayable['grades']['agreement']>, say: Say): string {
  const { weightedKappa, customers, differing } = found;
  const steps = ['hardly', 'weakly', 'moderately', 'well', 'almostFully'] as const;
  const step = steps[Math.min(4, Math.max(0, Math.floor(weightedKappa * 5)))]!;
  return [
    say.t(`reports.claims.grades.${step}`, {
      customers: say.number(customers),
      kappa: say.number(weightedKappa, 2),
    }),
    say.t('reports.claims.grades.differences', { count: differing }),
  ].join(' ');
}
