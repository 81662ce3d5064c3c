import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What is hidden in a case: who was planted, and new people to try the screener on. */
export interface Truth {
  planted: boolean;
  members: string[];
  respondents: string[];
  /** Hidden kind of customer, by id. */
  archetype: Record<string, string>;
  /** Hidden kind of answers; null when all answer alike. */
  persona: Record<string, number> | null;
  fresh: Fresh[];
}

/** A new person, in the letters of the files of a case. */
export interface Fresh {
  /** Hidden kind of customer, grade by behaviour, member of the planted segment. */
  a: string;
  g: string;
  m: boolean;
  data: Record<string, unknown>;
}

/** The truth beside a case of the contract aseg/1. */
export function readTruth(folder: string): Truth {
  const told = JSON.parse(readFileSync(join(folder, 'truth/truth.json'), 'utf8')) as Truth;
  const path = join(folder, 'truth/fresh.jsonl.gz');
  const lines = existsSync(path) ? gunzipSync(readFileSync(path)).toString('utf8') : '';
  const fresh = lines.split('\n').filter((line) => line !== '');
  return { ...told, fresh: fresh.map((line) => JSON.parse(line) as Fresh) };
}
