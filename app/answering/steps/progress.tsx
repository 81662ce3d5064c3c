import type { PlannedStep } from '#surveys/engine/planned-steps';

interface ProgressProps {
  plan: PlannedStep[];
  at: number;
  texts: { progress: (from: number, to: number, total: number) => string };
}

/**
 * Which questions of how many, counted as the survey is written: what an answer leaves out is passed over,
 * and neither number ever jumps back. Everything at once has no progress.
 */
export function Progress({ plan, at, texts }: ProgressProps) {
  const before = countOf(plan.slice(0, at));
  const here = countOf(plan.slice(at, at + 1));
  const total = countOf(plan);
  if (at < 0 || total === 0 || (here === total && total > 1)) return null;
  const words = here === 0 ? '' : texts.progress(before + 1, before + here, total);
  return (
    <div className="grid gap-2">
      {words && <p className="text-small text-ink-soft">{words}</p>}
      <progress
        className="step-progress"
        value={before + here}
        max={total}
        aria-label={words || undefined}
        aria-hidden={words === '' || undefined}
      />
    </div>
  );
}

const countOf = (steps: PlannedStep[]): number =>
  steps.flatMap(({ questions }) => questions).filter(({ hasInput }) => hasInput).length;
