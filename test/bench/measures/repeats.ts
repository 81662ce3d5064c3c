/** The same seed gives the same bytes; the order of the rows changes nothing that is claimed. */
import { analyze } from '~/analysis/analyze';
import type { AnalysisInput, Question } from '~/analysis/input';
import { createRandom } from '~/analysis/statistics/random';
import { type Family, generate, NOISE, PLANTED } from '../generate/families';
import { memberF1 } from '../score-case';
import { type Figure, howMany, type Measure, seedsOf, tell } from './measure';

const EACH = 6;
const { persona, one, two, realTwo } = PLANTED;
const FAMILIES: readonly Family[] = [persona!, one!, two!, realTwo!, NOISE[1]!];

export const repeats: Measure = {
  part: 'repeats',
  run(options) {
    const each = howMany(EACH, options);
    const pairs = FAMILIES.flatMap((family) =>
      Array.from({ length: each }, (_, i) => repeat(family, options.seed + i)),
    );
    const same = pairs.filter((pair) => pair.sameBytes).length;
    const sameClaim = pairs.filter((pair) => pair.sameClaim).length;
    tell(`repeats: ${same} the same bytes, ${sameClaim} the same claim of ${pairs.length}`);
    const how = `${pairs.length} cases of 80-150, ${seedsOf(options.seed, each)} of 5 kinds`;
    return [
      share('same seed, same bytes', same / pairs.length, how),
      share('shuffled rows, same claim', sameClaim / pairs.length, how),
      {
        ...share('shuffled rows, F1 with the members before', least(pairs), 'worst of them'),
        must: 0.98,
        great: 0.98,
      },
    ];
  },
};

function repeat(family: Family, seed: number) {
  const { input } = generate(family, [80, 150], seed);
  const first = analyze(input, { seed });
  const again = analyze(structuredClone(input), { seed });
  const shuffled = analyze(shuffleRows(input, seed), { seed });
  const members = first.segments[0]?.memberIds ?? [];
  const other = shuffled.segments[0]?.memberIds ?? [];
  const everybody = [...new Set([...members, ...other])];
  const f1 = memberF1({ respondents: everybody, members }, other);
  return {
    sameBytes: JSON.stringify(first) === JSON.stringify(again),
    sameClaim: first.verdict === shuffled.verdict,
    f1: everybody.length === 0 ? 1 : f1,
  };
}

/** Customers, purchases and respondents in another order, answers beside their people. */
function shuffleRows(input: AnalysisInput, seed: number): AnalysisInput {
  const random = createRandom(seed).fork('rows');
  const order = random.shuffle(input.respondents.map((_, at) => at));
  return {
    ...input,
    customers: random.shuffle([...input.customers]),
    purchases: random.shuffle([...input.purchases]),
    respondents: order.map((at) => input.respondents[at]!),
    questions: input.questions.map((question) => {
      const values = question.values as unknown[];
      return { ...question, values: order.map((at) => values[at] ?? null) } as Question;
    }),
  };
}

function share(name: string, value: number, how: string): Figure {
  return { name, unit: 'share', good: 'high', must: 1, great: 1, value, how };
}

function least(pairs: readonly { f1: number }[]): number {
  return Math.min(...pairs.map(({ f1 }) => f1));
}
