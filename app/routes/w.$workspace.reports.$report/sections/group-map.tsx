import { useTranslation } from 'react-i18next';
import { AnswerMap, MAP_ENDS } from '~/components/charts/answer-map';
import { steadiness } from '~/domain/reports/claims/answer-groups';
import type { ShownGroups } from '~/domain/reports/shown-report';
import { useReport } from '../report-context';

/** Everybody as a mark; what lies where is said at the edges. */
export function GroupMap({ groups }: { groups: ShownGroups }) {
  const { t } = useTranslation();
  const { claims, say } = useReport();
  const { map, profiles, axes, stability } = groups;
  if (map.length === 0) return null;
  const number = (group: number) => t('reports.charts.groupNumber', { group: group + 1 });
  const label = ({ group, customers }: (typeof profiles)[number]) =>
    t('reports.charts.groupSize', { group: group + 1, share: say.share(customers) });
  const ends = MAP_ENDS.map((end) => [end, axes?.[end] && say.condition(axes[end])] as const);
  const isThinned = axes && map.length < axes.people;
  const note = [
    t('reports.charts.mapDescription'),
    axes
      ? t('reports.charts.mapAxis', { percent: say.percent(axes.explained) })
      : t('reports.charts.mapPlain'),
    ...(isThinned
      ? [
          t('reports.charts.mapPeople', {
            shown: say.number(map.length),
            people: say.number(axes.people),
          }),
        ]
      : []),
  ];
  return (
    <AnswerMap
      title={t('reports.charts.map')}
      note={note.join(' ')}
      sentence={claims.find(({ id }) => id === 'answerGroups')?.text ?? ''}
      points={map.map((point, position) => ({ ...point, id: String(position) }))}
      groupLabels={profiles.map(label)}
      ends={Object.fromEntries(ends.filter(([, text]) => text))}
      table={{
        columns: ['group', 'share', 'likely', 'foundAgain'].map((one) =>
          t(`reports.charts.${one}`),
        ),
        rows: profiles.map(({ group, customers }) => [
          number(group),
          say.share(customers),
          `${say.percent(customers.low)} – ${say.percent(customers.high)}`,
          stability[group] === undefined
            ? '–'
            : `${say.percent(stability[group])} · ${t(`reports.groups.${steadiness(stability[group])}`)}`,
        ]),
      }}
    />
  );
}
