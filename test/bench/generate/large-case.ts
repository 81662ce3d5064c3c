import { createRandom } from '~/analysis/statistics/random';
import { crowdOf } from './crowd';
import { type GeneratedCase, makeCase } from './make-case';
import { THEMES } from './themes';

/** Four kinds of people, one of which buys like an A: for speed, at any size. */
export function largeCase(
  size: { people: number; questions: number },
  seed: number,
): GeneratedCase {
  const random = createRandom(seed).fork('large');
  const theme = THEMES[0]!;
  const kinds = { personas: 4, telling: 8, strength: 0.5, share: 0.2, missing: 0.08 };
  return makeCase(`${size.people} x ${size.questions}`, seed, {
    crowd: crowdOf(theme, { questions: size.questions, ...kinds }, random),
    market: { price: theme.price, currencies: theme.currencies },
    settings: {
      people: size.people,
      planted: 'persona',
      chanceInside: 0.55,
      chanceOutside: 0.15,
    },
  });
}
