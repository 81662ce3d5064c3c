/**
 * Processor time and memory, ours and the peers' side by side in one run, each in a process of its
 * own. Ours is the built code without start-up and reading; the peers without theirs.
 */
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { emptyFolder, runAlone } from '../alone/run-alone';
import { largeCase } from '../generate/large-case';
import { writeCase } from '../generate/write-case';
import { type PeerResult, totalSeconds } from '../peers/run-peer';
import { type Figure, tell } from './measure';
import { adjustedRandIndex } from './rand-index';

export interface OwnRun {
  readSeconds: number;
  seconds: number;
  megabytes: number;
  verdict: string;
  groups: number;
  assignment: Record<string, number>;
}

/** One case on disk, ready for everybody, and how well a partition agrees with what is hidden. */
export interface Prepared {
  folder: string;
  features: string;
  /** Of a partition in the order of the features. */
  agreement(partition: readonly number[]): number;
  ownAgreement(run: OwnRun): number;
}

export async function prepare(
  size: { people: number; questions: number },
  seed: number,
): Promise<Prepared> {
  const made = largeCase(size, seed);
  const folder = emptyFolder(`${size.people}`);
  writeCase(folder, made);
  const features = join(folder, 'features');
  const { respondents } = await runAlone<{ respondents: string[] }>(
    'write-features',
    join(folder, 'in'),
    features,
  );
  const hidden = respondents.map((id) => made.truth.persona![id]!);
  const agreement = (partition: readonly number[]) => adjustedRandIndex(hidden, partition);
  return {
    folder,
    features,
    agreement,
    ownAgreement: ({ assignment }) => agreement(respondents.map((id) => assignment[id] ?? -1)),
  };
}

export function runOurs({ folder }: Prepared): Promise<OwnRun> {
  return runAlone<OwnRun>('analyse-folder', join(folder, 'in'));
}

export function ourCost({ seconds, readSeconds, megabytes }: OwnRun): string {
  const load = loadavg()[0]!.toFixed(1);
  const reading = `${seconds.toFixed(2)} s CPU + ${readSeconds.toFixed(2)} s reading`;
  return `ours ${reading}, ${megabytes.toFixed(0)} MB; load ${load}`;
}

export function peerCost(name: string, peer: PeerResult): string {
  const steps = Object.entries(peer.seconds).map(([step, spent]) => `${step} ${spent.toFixed(2)}`);
  return `${name} ${totalSeconds(peer).toFixed(2)} s (${steps.join(', ')}), ${peer.megabytes.toFixed(0)} MB`;
}

export function secondsFigure(name: string, value: number, how: string): Figure {
  return { name, unit: 'seconds', good: 'low', must: null, great: null, value, how };
}

/** How much better the hidden kinds are found here than by a peer; nothing asks for it. */
export function agreementFigure(name: string, value: number, how: string): Figure {
  return { name, unit: 'times', good: 'high', must: null, great: null, value, how };
}

export function memoryFigure(
  name: string,
  value: number,
  { must, great }: { must: number; great: number },
): Figure {
  const how = 'peak of the whole process, reading included';
  return { name, unit: 'megabytes', good: 'low', must, great, value, how };
}

export function ratioFigure(
  name: string,
  ratio: number | null,
  given: { must: number | null; great: number | null; how: string },
): Figure {
  tell(`${name}: ${ratio?.toFixed(2) ?? 'not measured'} (${given.how})`);
  return { name, unit: 'times', good: 'low', ...given, value: ratio };
}
