import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerGroups, Trait } from '~/analysis/report';
import { wilson } from '~/analysis/statistics/intervals';
import { AgainstAll } from '~/components/charts/against-all';
import { useFormat } from '~/i18n/use-format';
import { ClaimText } from '../claim-text';
import { useReport } from '../report-context';
import { useClaimIds } from '../use-claim-ids';

const MOST_OPEN = 3;

/** One group: how many, whether it would be found again, what it answers more often than everybody. */
export function GroupProfile({ profile }: { profile: AnswerGroups['profiles'][number] }) {
  const { t } = useTranslation();
  const { say, view } = useReport();
  const isFolded = (view.answerGroups?.groups ?? 0) > MOST_OPEN;
  const format = useFormat();
  const id = `answerGroups.${profile.group + 1}`;
  const ids = useClaimIds('answerGroups', `${id}.`);
  const rows = profile.traits.map(({ label, inside, outside, ...trait }) => ({
    label: say.condition(label),
    inside,
    all: everybody({ label, inside, outside, ...trait }),
  }));
  const range = (low: number, high: number) => `${format.percent(low)} – ${format.percent(high)}`;
  return (
    <article className="grid grid-cols-[minmax(0,1fr)] gap-3 border-t border-line pt-5">
      <h3 className="font-semibold">
        {t('reports.charts.groupNumber', { group: profile.group + 1 })}
      </h3>
      <ClaimText id={id} />
      {ids.map((one) => (
        <ClaimText key={one} id={one} />
      ))}
      {rows.length > 0 && (
        <Fold isFolded={isFolded} title={t('reports.charts.typical', { group: profile.group + 1 })}>
          <AgainstAll
            title={t('reports.charts.typical', { group: profile.group + 1 })}
            note={t('reports.charts.typicalDescription')}
            rows={rows.map(({ label, inside, all }) => ({
              label,
              value: say.share(inside),
              ...inside,
              all: all.share,
              allValue: t('reports.charts.all', { percent: format.percent(all.share) }),
            }))}
            table={{
              columns: ['answer', 'inGroup', 'likely', 'amongAll'].map((one) =>
                t(`reports.charts.${one}`),
              ),
              rows: rows.map(({ label, inside, all }) => [
                label,
                say.share(inside),
                range(inside.low, inside.high),
                say.share(all),
              ]),
            }}
          />
        </Fold>
      )}
    </article>
  );
}

/** Many groups with all their answers would be a long way to the next section on a phone. */
const Fold = (props: { isFolded: boolean; title: string; children: ReactNode }) =>
  props.isFolded ? (
    <details>
      <summary className="w-fit text-accent">{props.title}</summary>
      <div className="mt-3">{props.children}</div>
    </details>
  ) : (
    props.children
  );

const everybody = ({ inside, outside }: Trait) =>
  wilson(inside.count + outside.count, inside.total + outside.total);
