// What every thread file does: take its input, report progress, hand back one output.
import { parentPort, workerData } from 'node:worker_threads';

export async function work<Input, Output, Progress = number>(
  run: (input: Input, report: (progress: Progress) => void) => Output | Promise<Output>,
): Promise<void> {
  const report = (progress: Progress) => parentPort?.postMessage({ progress });
  parentPort?.postMessage({ output: await run(workerData as Input, report) });
}
