/**
 * What really happened to people (left, quit, did not pay): a screener learnt from 150 or 400 of
 * them flags a fifth of all the others; how many of those flagged did it befall? Beside it what
 * logistic regression and a tree of scikit-learn reach, learnt from the same people.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeSurvey } from '#surveys/encode';
import { emptyFolder } from '../alone/run-alone';
import { asSurvey, type DataName } from '../data/read-data';
import { writeFeatures } from '../peers/features';
import { runOutcomes } from '../peers/run-peer';
import { type Figure, howMany, type Measure, meanOf, seedsOf, spreadOf, tell } from './measure';
import { type Befallen, peopleOf, precisionOnOthers, splitOf } from './outcome-precision';

const SETS: readonly DataName[] = ['germanCredit', 'telco', 'attrition', 'credit'];
const SIZES = [
  { learnt: 150, must: 0.52, great: 0.56 },
  { learnt: 400, must: 0.54, great: 0.58 },
];
const SPLITS = 10;

export const outcomes: Measure = {
  part: 'outcomes',
  async run(options) {
    const splits = howMany(SPLITS, options);
    const seeds = Array.from({ length: splits }, (_, i) => options.seed + i);
    const sets = SETS.map((name) => ({ name, people: peopleOf(name) }));
    const figures: Figure[] = [];
    for (const size of SIZES) {
      const found = [];
      for (const { name, people } of sets) {
        found.push(await besidePeer(name, people, { learnt: size.learnt, seeds }));
      }
      figures.push(...figuresOf(size, found, seedsOf(options.seed, splits)));
    }
    return figures;
  },
};

interface Found {
  name: DataName;
  ours: number;
  logistic: number | null;
  tree: number | null;
}

async function besidePeer(
  name: DataName,
  people: readonly Befallen[],
  { learnt, seeds }: { learnt: number; seeds: number[] },
): Promise<Found> {
  const splits = seeds.map((seed) => splitOf(name, people.length, { learnt, seed }));
  const precisions = splits.map((split, i) => precisionOnOthers(name, people, split, seeds[i]!));
  const ours = meanOf(precisions)!;
  const peer = await askPeer(name, people, splits);
  tell(`real outcomes, ${name}, n=${learnt}: ${ours.toFixed(3)} ${spreadOf(precisions)}`);
  return { name, ours, logistic: peer?.logistic ?? null, tree: peer?.tree ?? null };
}

function askPeer(name: DataName, people: readonly Befallen[], splits: { known: number[] }[]) {
  const { definition, answers } = asSurvey(name);
  const questions = encodeSurvey(definition, answers, { locale: 'en', early: 'all' });
  const respondents = answers.map((_, at) => `p${at}`);
  const folder = emptyFolder(name);
  const befell = people.map((person) => Number(person.befell));
  writeFeatures(folder, { respondents, questions }, befell);
  const rows = JSON.stringify(splits.map(({ known }) => known));
  writeFileSync(join(folder, 'splits.json'), rows);
  return runOutcomes(folder);
}

function figuresOf(
  { learnt, must, great }: (typeof SIZES)[number],
  found: readonly Found[],
  seeds: string,
): Figure[] {
  const ours = meanOf(found.map((one) => one.ours))!;
  const logistic = meanOf(found.map((one) => one.logistic));
  const tree = meanOf(found.map((one) => one.tree));
  const sets = found.map(({ name, ours: own }) => `${name} ${own.toFixed(2)}`).join(', ');
  const peers =
    logistic === null || tree === null
      ? 'scikit-learn: not installed'
      : `all ${found.length}: logistic ${logistic.toFixed(2)}, tree ${tree.toFixed(2)}`;
  return [
    {
      name: `real outcomes, precision at 20 % flagged, n=${learnt}`,
      unit: 'share',
      good: 'high',
      must,
      great,
      value: ours,
      how: `${sets}; ${seeds}`,
    },
    {
      name: `  ours : scikit-learn's logistic, n=${learnt}`,
      unit: 'times',
      good: 'high',
      must: null,
      great: null,
      value: logistic === null ? null : ours / logistic,
      how: peers,
    },
  ];
}
