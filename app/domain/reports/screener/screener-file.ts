import { z } from 'zod';
import { BOUND_OPS, CHOICE_OPS, type Condition, NUMBER_UNITS } from '~/analysis/input';
import {
  type Interval,
  SCREENER_TARGETS,
  type ScreenerTarget,
  type Share,
} from '~/analysis/report';

const interval = z.object({ value: z.number(), low: z.number(), high: z.number() });
const share = z.object({
  count: z.number(),
  total: z.number(),
  share: z.number(),
  low: z.number(),
  high: z.number(),
});
const scalar = z.union([z.string(), z.number(), z.boolean()]);
const at = { question: z.string(), row: z.string().optional() };
const condition: z.ZodType<Condition> = z.discriminatedUnion('op', [
  z.object({ ...at, op: z.enum(CHOICE_OPS), value: z.array(scalar) }),
  z.object({ ...at, op: z.literal('cell_in'), row: z.string(), value: z.array(scalar) }),
  z.object({ ...at, op: z.literal('includes'), value: scalar }),
  z.object({ ...at, op: z.enum(BOUND_OPS), value: z.number() }),
  z.object({ ...at, op: z.literal('rank_top'), value: scalar, k: z.number() }),
  z.object({ ...at, op: z.literal('text_any'), value: z.array(z.string()) }),
  z.object({ ...at, op: z.literal('answered') }),
]);

/** One sign: what to ask, which answer counts, and how much. */
const item = z.object({
  question: z.string(),
  row: z.string().optional(),
  title: z.string(),
  /** SurveyJS type of the question. */
  type: z.string(),
  choices: z.array(z.object({ value: scalar, text: z.string() })),
  answer: z.string(),
  /** What a number stands for, where it is no plain number; `answer` says it in words. */
  unit: z.enum(NUMBER_UNITS).optional(),
  condition,
  points: z.number(),
});

/** `aseg-screener/1`: a screener that can be used alone. See the README beside this file. */
const screenerFile = z.object({
  schema: z.literal('aseg-screener/1'),
  language: z.string(),
  target: z.enum(SCREENER_TARGETS),
  name: z.string(),
  items: z.array(item),
  threshold: z.number(),
  mostPoints: z.number(),
  useful: z.boolean(),
  measured: z.object({
    respondents: z.number(),
    baseRate: share,
    flagged: share,
    precision: interval,
    recall: interval,
  }),
  meaning: z.array(z.string()),
  howToScore: z.array(z.string()),
  source: z.object({
    workspace: z.string(),
    survey: z.string(),
    surveyId: z.string(),
    reportId: z.string(),
    reportDate: z.string(),
  }),
});

export type ScreenerFile = z.infer<typeof screenerFile>;
export type ScreenerItem = ScreenerFile['items'][number];
export type ScreenerFigures = Pick<ScreenerFile, 'target' | 'useful'> & {
  precision: Interval;
  recall: Interval;
  baseRate: Share;
  flagged: Share;
};

/** Null for anything that is not such a screener: a file may hold what it likes. */
export function readScreenerFile(value: unknown): ScreenerFile | null {
  const read = screenerFile.safeParse(value);
  return read.success ? read.data : null;
}

/** From an address: `…/screener/a`. */
export function screenerTarget(letter: string | undefined): ScreenerTarget | null {
  if (letter === 'a') return 'A';
  return letter === 'c' ? 'C' : null;
}
