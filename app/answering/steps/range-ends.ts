import type { AskedQuestion } from './asked';

/** As survey-core has them where nobody wrote any. */
export function endsOf({ renderedMin, renderedMax, step }: AskedQuestion) {
  const [min, max] = [Number(renderedMin ?? 0), Number(renderedMax ?? 100)];
  return { min, max, step: Number(step) > 0 ? Number(step) : 1 };
}
