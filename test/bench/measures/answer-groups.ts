/** Hidden kinds of people, found again from the answers alone; their number is not told. */
import { judgePeople } from '~/analysis/behaviour/judge-people';
import { studyAnswers } from '~/analysis/groups/study-answers';
import { createRandom } from '~/analysis/statistics/random';
import { generate, PLANTED } from '../generate/families';
import { type Figure, howMany, type Measure, meanOf, seedsOf, spreadOf, tell } from './measure';
import { adjustedRandIndex } from './rand-index';

const EACH = 24;

export const answerGroups: Measure = {
  part: 'groups',
  run(options) {
    const each = howMany(EACH, options);
    return [
      { people: 150, must: 0.45, great: 0.55 },
      { people: 500, must: 0.62, great: 0.7 },
    ].map(({ people, must, great }): Figure => {
      const found = Array.from({ length: each }, (_, i) => groupsIn(people, options.seed + i));
      const ari = found.map((one) => one.ari);
      tell(`answer groups, ${people} people: ${meanOf(ari)?.toFixed(3)}`);
      const told = `mean of ${each} ${spreadOf(ari)}, ${seedsOf(options.seed, each)}`;
      const four = found.filter(({ groups }) => groups === 4).length;
      const how = `${told}; four kinds, ${four} times seen as four`;
      const name = `answer groups, ARI at n=${people}`;
      return { name, unit: 'share', good: 'high', must, great, value: meanOf(ari), how };
    });
  },
};

function groupsIn(people: number, seed: number): { ari: number; groups: number } {
  const { input, truth } = generate(PLANTED.persona!, [people, people], seed);
  const { answers } = judgePeople(input).people;
  const { answerGroups: found } = studyAnswers(answers, input.language, createRandom(seed));
  const ids = Object.keys(found?.assignment ?? {});
  const kind = ids.map((id) => truth.persona?.[id] ?? 0);
  const group = ids.map((id) => found!.assignment[id]!);
  return { ari: adjustedRandIndex(kind, group), groups: found?.groups ?? 0 };
}
