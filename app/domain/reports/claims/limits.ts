import type { SaySection } from './claim';

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
