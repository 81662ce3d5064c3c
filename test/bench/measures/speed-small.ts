import { howMany, type Measure, meanOf, seedsOf } from './measure';
import { ourCost, prepare, runOurs, secondsFigure } from './speed';

const RUNS = 5;

/** 200 answers to 20 questions: what nearly every founder has. */
export const speedSmall: Measure = {
  part: 'speed',
  async run(options) {
    const runs = howMany(RUNS, { quick: options.quick });
    const found = [];
    for (let seed = options.seed; seed < options.seed + runs; seed++) {
      found.push(await runOurs(await prepare({ people: 200, questions: 20 }, seed)));
    }
    const seconds = meanOf(found.map((run) => run.seconds))!;
    const how = `mean of ${runs} fresh processes, ${seedsOf(options.seed, runs)}; last: ${ourCost(found.at(-1)!)}`;
    const figure = secondsFigure('200 x 20, whole analysis, CPU', seconds, how);
    return [{ ...figure, must: 1.2, great: 0.4 }];
  },
};
