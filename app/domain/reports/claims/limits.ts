import type { SaySection } from './claim';

/** What a search finds in copies whose answers were shuffled between customers. */
export const sayNoise: SaySection = ({ search, verdict }, say) => {
  if (!search) return [];
  return [
    {
      id: 'noise',
      section: 'noise',
      text: say.t('reports.claims.noise.found', {
        best: say.number(search.bestZ, 1),
        noise: say.number(search.noiseBestZ, 1),
      }),
    },
    {
      id: 'noise.searched',
      section: 'noise',
      text: say.t('reports.claims.noise.searched', {
        candidates: say.number(search.singles + search.pairs + search.groups),
        permutations: say.number(search.permutations),
      }),
    },
    ...(verdict === 'noReliableDifference'
      ? [
          {
            id: 'noise.result',
            section: 'noise' as const,
            text: say.t('reports.claims.noise.result'),
          },
        ]
      : []),
  ];
};

/** What could not be said, and what would be needed; then what to ask next. */
export const sayNotSaid: SaySection = ({ notSaid, askNext }, say) => [
  ...notSaid.map(({ code, have, need }) => ({
    id: `notSaid.${code}`,
    section: 'notSaid' as const,
    text: [
      say.t(`reports.claims.notSaid.${code}`, { have: say.number(have) }),
      ...(need !== null && need > have
        ? [
            say.t(
              code === 'fewA' ? 'reports.claims.notSaid.needA' : 'reports.claims.notSaid.need',
              { count: need - have, need: say.number(need) },
            ),
          ]
        : []),
    ].join(' '),
  })),
  ...askNext.map(({ conditions }, position) => ({
    id: `askNext.${position + 1}`,
    section: 'notSaid' as const,
    text: say.conditions(conditions),
  })),
];
