import { z } from 'zod';
import { BOUND_OPS, CHOICE_OPS, type Condition, NUMBER_UNITS } from '~/analysis/input';
import { type Interval, SCREENER_TARGETS, type Share } from '~/analysis/report';

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

/** `aseg-screener/1`: a points card that can be used alone. See the README beside this file. */
const screenerCard = z.object({
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

export type ScreenerCard = z.infer<typeof screenerCard>;
export type ScreenerItem = ScreenerCard['items'][number];
export type CardTarget = ScreenerCard['target'];
export type CardFigures = Pick<ScreenerCard, 'target' | 'useful'> & {
  precision: Interval;
  recall: Interval;
  baseRate: Share;
  flagged: Share;
};

/** Null for anything that is not such a card: a file may hold what it likes. */
export function readScreenerCard(value: unknown): ScreenerCard | null {
  const read = screenerCard.safeParse(value);
  return read.success ? read.data : null;
}

/** From an address: `…/screener/a`. */
export function cardTarget(letter: string | undefined): CardTarget | null {
  if (letter === 'a') return 'A';
  return letter === 'c' ? 'C' : null;
}
