import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { Stage } from '~/domain/progress/progress';

export type StepState = 'done' | 'current' | 'ahead';
export type Step = { stage: Stage; state: StepState; to?: string; figures?: string[] };

const marks: Record<StepState, string> = {
  done: 'border-success bg-success-soft text-success',
  current: 'border-accent bg-accent text-on-accent',
  ahead: 'border-line-strong bg-surface text-ink-soft',
};

/** From this circle to the next one, on screens where they stand side by side. */
const line =
  'sm:relative sm:not-last:before:absolute sm:not-last:before:top-4 sm:not-last:before:right-2 sm:not-last:before:left-10 sm:not-last:before:h-px sm:not-last:before:bg-line-strong';

/** Where I am in the work: imported > asked > answered > reported > offered. */
export function Steps({ steps }: { steps: Step[] }) {
  const { t } = useTranslation();
  return (
    <ol aria-label={t('common.steps.label')} className="grid gap-3 sm:grid-cols-5 sm:gap-0">
      {steps.map((step, position) => (
        <li
          key={step.stage}
          aria-current={step.state === 'current' ? 'step' : undefined}
          className={`flex gap-3 sm:block ${line}`}
        >
          <span
            aria-hidden="true"
            className={`flex size-8 shrink-0 items-center justify-center rounded-full border text-small font-semibold ${marks[step.state]}`}
          >
            {step.state === 'done' ? '✓' : position + 1}
          </span>
          <div className="pt-1 sm:pt-2 sm:pr-2">
            <StepName step={step} />
            <span className="sr-only"> ({t(`common.steps.${step.state}`)})</span>
            {step.figures?.map((figure) => (
              <p key={figure} className="text-small text-ink-soft tabular-nums">
                {figure}
              </p>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

function StepName({ step }: { step: Step }) {
  const { t } = useTranslation();
  const name = t(`common.stages.${step.stage}`);
  if (!step.to || step.state === 'ahead') return <span className="text-ink-soft">{name}</span>;
  return (
    <Link to={step.to} className={`text-link ${step.state === 'current' ? 'font-semibold' : ''}`}>
      {name}
    </Link>
  );
}
