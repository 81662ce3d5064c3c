import type { Trait } from '~/analysis/report';
import type { Say } from '../say';
import type { ShownGroups } from '../shown-report';
import type { Claim, SaySection } from './claim';

/** Groups in the answers: a statement about answers alone, whatever these people pay. */
export const sayAnswerGroups: SaySection = ({ answerGroups: found }, say) => {
  if (!found) return [];
  const key = 'reports.claims.answerGroups';
  const outcome = !found.structured ? 'none' : found.responseStyle ? 'style' : 'structured';
  const claims = [
    claim('answerGroups', say.t(`${key}.${outcome}`, { count: found.groups })),
    ...sayStrength(found, say),
  ];
  if (outcome === 'none') return claims;
  return [...claims, ...sayFit(found, say), ...found.profiles.flatMap(sayGroup(found, say))];
};

const claim = (id: string, text: string): Claim => ({ id, section: 'answerGroups', text });

/** Older reports hold the silhouette only. */
function sayStrength({ strength, structured }: ShownGroups, say: Say): Claim[] {
  if (strength === undefined) return [];
  const outcome = strength <= 1 ? 'weak' : structured ? 'strong' : 'apart';
  const figures = { count: Math.round(strength * 10) / 10, times: say.number(strength, 1) };
  const text = say.t(`reports.claims.answerGroups.${outcome}`, figures);
  return [claim('answerGroups.strength', text)];
}

function sayFit({ tried = [], groups }: ShownGroups, say: Say): Claim[] {
  const best = tried.find((one) => one.groups === groups);
  const others = tried.filter((one) => one.groups !== groups && one.groups > 1);
  if (!best || others.length === 0) return [];
  const next = others.reduce((least, one) => (one.aic3 < least.aic3 ? one : least));
  const text = say.t('reports.claims.answerGroups.fit', {
    most: say.number(Math.max(...tried.map((one) => one.groups))),
    groups: say.number(groups),
    next: say.number(next.groups),
    by: say.number(Math.abs(next.aic3 - best.aic3)),
  });
  return [claim('answerGroups.fit', text)];
}

const sayGroup =
  ({ stability }: ShownGroups, say: Say) =>
  ({ group, customers, traits }: ShownGroups['profiles'][number]): Claim[] => {
    const key = 'reports.claims.answerGroups';
    const id = `answerGroups.${group + 1}`;
    const size = { group: group + 1, share: say.likely(customers) };
    const text = traits.length > 0 ? `${key}.group` : `${key}.plainGroup`;
    const told = say.t(text, { ...size, traits: say.conditions(strongest(traits)) });
    const again = stability[group];
    return [
      claim(id, told),
      ...(again === undefined
        ? []
        : [claim(`${id}.stability`, say.t(`${key}.${steadiness(again)}`, howOften(again, say)))]),
    ];
  };

/** Hennig's steps: below .6 a group dissolves, from .75 on it is found again. */
export function steadiness(stability: number): 'dissolves' | 'wavers' | 'holds' {
  if (stability < 0.6) return 'dissolves';
  return stability < 0.75 ? 'wavers' : 'holds';
}

const howOften = (share: number, say: Say) => ({ share: say.percent(share) });

const MOST_TRAITS = 3;
/** In the order of the chart beneath, or the sentence would name others than its longest bars. */
const strongest = (traits: Trait[]) => traits.slice(0, MOST_TRAITS).map(({ label }) => label);
