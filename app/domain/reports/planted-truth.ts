import { z } from 'zod';
import type { Share } from '~/analysis/report';
import { wilson } from '~/analysis/statistics/intervals';

const inBothLanguages = z.object({ en: z.string(), ru: z.string() });

/** What a practice workspace hides; its seed writes it into the workspace's metadata as JSON. */
const metadata = z.object({
  truth: z
    .object({
      /** The founder's ids of the customers in the planted segment; empty where there is none. */
      planted: z.array(z.string()),
      rule: inBothLanguages,
      falseFavourites: inBothLanguages.extend({ customers: z.array(z.string()) }).nullable(),
    })
    .nullish(),
});
export type PlantedTruth = NonNullable<z.infer<typeof metadata>['truth']>;

/** Null where nothing is hidden, or nothing readable. */
export function readPlantedTruth(text: string | null): PlantedTruth | null {
  try {
    return metadata.parse(JSON.parse(text ?? '{}')).truth ?? null;
  } catch {
    return null;
  }
}

export interface TruthComparison {
  /** Of the people the report names, how many were planted. */
  precision: Share;
  /** Of the planted people who answered, how many the report names. */
  recall: Share;
  f1: number;
  outcome: 'well' | 'partly' | 'wrong' | 'missed' | 'refusedRightly' | 'claimedWrongly';
}

/** Only who answered can be found, so only those are counted. */
export function compareWithTruth(
  planted: ReadonlySet<string>,
  named: ReadonlySet<string>,
  respondents: readonly string[],
): TruthComparison {
  const plantedAnswered = respondents.filter((id) => planted.has(id));
  const both = plantedAnswered.filter((id) => named.has(id)).length;
  const precision = wilson(both, named.size);
  const recall = wilson(both, plantedAnswered.length);
  const f1 = both === 0 ? 0 : (2 * both) / (named.size + plantedAnswered.length);
  return { precision, recall, f1, outcome: outcomeOf(planted.size, named.size, f1) };
}

function outcomeOf(planted: number, named: number, f1: number): TruthComparison['outcome'] {
  if (planted === 0) return named === 0 ? 'refusedRightly' : 'claimedWrongly';
  if (named === 0) return 'missed';
  if (f1 >= 0.7) return 'well';
  return f1 >= 0.4 ? 'partly' : 'wrong';
}
