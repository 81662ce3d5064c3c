/** Classic data whose groups are known: our answer groups, told how many there are. */
import { encodeSurvey } from '#surveys/encode';
import { codeAnswers } from '~/analysis/answers/coding';
import { fitGroups, latentSettings } from '~/analysis/groups/fit-groups';
import { kMeans } from '~/analysis/groups/k-means';
import { fitLatentClasses } from '~/analysis/groups/latent-classes';
import { createRandom } from '~/analysis/statistics/random';
import { asSurvey, DATA, type DataName, readData } from '../data/read-data';
import { type Figure, type Measure, meanOf, seedsOf, tell } from './measure';
import { adjustedRandIndex } from './rand-index';

const SEEDS = 5;
const SETS: readonly { name: DataName; title: string; must: number; great: number }[] = [
  { name: 'zoo', title: 'zoo', must: 0.8, great: 0.85 },
  { name: 'soybean', title: 'soybean small', must: 1, great: 1 },
  { name: 'votes', title: 'votes', must: 0.54, great: 0.57 },
];

export const labelled: Measure = {
  part: 'labelled',
  run: ({ seed }) => SETS.map((set) => figureOf(set, seed)),
};

function figureOf({ name, title, must, great }: (typeof SETS)[number], seed: number): Figure {
  const { labels, classes } = labelsOf(name);
  const { definition, answers } = asSurvey(name);
  const questions = encodeSurvey(definition, answers, { locale: 'en', early: 'all' });
  const coded = codeAnswers({ respondents: answers.map((_, i) => String(i)), questions });
  const agreement = (group: (seed: number) => ArrayLike<number>) =>
    meanOf(
      Array.from({ length: SEEDS }, (_, i) =>
        adjustedRandIndex(labels, Array.from(group(seed + i))),
      ),
    )!;
  const settings = latentSettings(labels.length);
  const latent = agreement(
    (one) => fitLatentClasses(coded.factors, classes, createRandom(one), settings).assignment,
  );
  const means = agreement((one) => kMeans(coded.matrix, classes, createRandom(one)).assignment);
  const alone = agreement((one) => {
    const { latent: fits } = fitGroups(coded, createRandom(one));
    return fits.reduce((best, fit) => (fit.aic3 < best.aic3 ? fit : best)).assignment;
  });
  tell(`${title}: latent classes ${latent.toFixed(3)}, k-means ${means.toFixed(3)}`);
  const beside = `k-means ${means.toFixed(2)}; number not told ${alone.toFixed(2)}`;
  const how = `latent classes, told ${classes}; mean of ${seedsOf(seed, SEEDS)}; ${beside}`;
  return { name: `${title}, ARI`, unit: 'share', good: 'high', must, great, value: latent, how };
}

function labelsOf(name: DataName): { labels: number[]; classes: number } {
  const column = DATA[name].about[0]!;
  const told = readData(name).map((row) => row[column]!);
  const kinds = [...new Set(told)].sort();
  return { labels: told.map((one) => kinds.indexOf(one)), classes: kinds.length };
}
