import { type PeerResult, runScikitLearn, totalSeconds } from '../peers/run-peer';
import type { Figure, Measure } from './measure';
import {
  agreementFigure,
  memoryFigure,
  type OwnRun,
  ourCost,
  type Prepared,
  peerCost,
  prepare,
  ratioFigure,
  runOurs,
} from './speed';

const LARGE = { people: 100_000, questions: 20 };
const QUICK = { people: 10_000, questions: 20 };

/** 100,000 answers to 20 questions beside scikit-learn's k-means for 2 to 6 groups. */
export const speedScikitLearn: Measure = {
  part: 'sklearn',
  async run({ seed, quick }) {
    const size = quick ? QUICK : LARGE;
    const title = `${size.people.toLocaleString('en')} x ${size.questions}`;
    const prepared = await prepare(size, seed);
    const ours = await runOurs(prepared);
    const figures = [];
    for (const method of ['KMeans', 'MiniBatchKMeans'] as const) {
      const peer = await runScikitLearn(prepared.features, method);
      figures.push(...beside(peer, { title, method, ours, prepared, seed }));
    }
    const memory = { must: 1200, great: 600 };
    return [...figures, memoryFigure(`${title}: memory`, ours.megabytes, memory)];
  },
};

function beside(
  peer: PeerResult | null,
  given: { title: string; method: string; ours: OwnRun; prepared: Prepared; seed: number },
): Figure[] {
  const { title, method, ours, prepared, seed } = given;
  const name = `${title}: CPU vs scikit-learn ${method}`;
  const bounds = { must: 4, great: 1.5 };
  const own = `${ourCost(ours)}; seed ${seed}`;
  if (peer === null) {
    return [ratioFigure(name, null, { ...bounds, how: `scikit-learn: not installed; ${own}` })];
  }
  const mine = prepared.ownAgreement(ours);
  const told = prepared.agreement(peer.partitions.four!);
  const chosen = prepared.agreement(peer.partitions.best!);
  return [
    ratioFigure(name, ours.seconds / totalSeconds(peer), {
      ...bounds,
      how: `${own}; ${peerCost('sklearn', peer)}, k 2-6 with silhouettes of 2,000`,
    }),
    agreementFigure(
      `${title}: ARI with the hidden kinds, ours : ${method}`,
      mine / Math.max(told, chosen),
      `ours ${mine.toFixed(2)} (${ours.groups} groups); told 4 ${told.toFixed(2)}, by silhouette ${chosen.toFixed(2)}`,
    ),
  ];
}
