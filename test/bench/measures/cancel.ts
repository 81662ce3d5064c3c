/** How long a running analysis takes to end when somebody gives up waiting. */
import { runInThread, ThreadCancelled } from '~/jobs/worker-thread.server';
import { largeCase } from '../generate/large-case';
import { howMany, type Measure, tell } from './measure';

const TIMES = 10;
const STEPS_BEFORE = ['grades', 'groups', 'search', 'segments', 'screener'];

export const cancel: Measure = {
  part: 'cancel',
  async run(options) {
    const { input } = largeCase({ people: 2000, questions: 30 }, options.seed);
    const times = howMany(TIMES, options);
    const waited: number[] = [];
    for (let i = 0; i < times; i++) {
      const step = STEPS_BEFORE[i % STEPS_BEFORE.length]!;
      waited.push(await cancelDuring(step, { input, seed: options.seed }));
    }
    tell(`cancel: ${waited.map((one) => one.toFixed(1)).join(' ')} ms`);
    return [
      {
        name: 'cancelled within',
        unit: 'milliseconds',
        good: 'low',
        must: 200,
        great: 200,
        value: Math.max(...waited),
        how: `worst of ${times}, 2,000 x 30, in five different steps; until the caller knows`,
      },
    ];
  },
};

async function cancelDuring(step: string, input: object): Promise<number> {
  const controller = new AbortController();
  let asked = 0;
  const onProgress = (progress: { step: string }) => {
    if (progress.step !== step || asked > 0) return;
    asked = performance.now();
    controller.abort();
  };
  const { signal } = controller;
  try {
    await runInThread('run-analysis', input, { onProgress, signal });
    throw new Error(`The analysis ended before it was cancelled in "${step}".`);
  } catch (error) {
    if (!(error instanceof ThreadCancelled)) throw error;
  }
  return performance.now() - asked;
}
