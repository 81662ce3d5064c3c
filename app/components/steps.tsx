import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

export type Stage = 'imported' | 'asked' | 'answered' | 'reported' | 'offered';
export type StepState = 'done' | 'current' | 'ahead';
export type Step = { stage: Stage; state: StepState; to?: string; figure?: string };

const marks: Record<StepState, string> = {
  done: 'border-success bg-success-soft text-success',
  current: 'border-accent bg-accent text-on-accent',
  ahead: 'border-line-strong bg-surface text-ink-soft',
};

/** Where I am in the work: imported > asked > answered > reported > offered. */
export function Steps({ steps }: { steps: Step[] }) {
  const { t } = useTranslation();
  return (
    <ol aria-label={t('common.steps.label')} className="grid gap-3 sm:grid-cols-5">
      {steps.map((step, position) => (
        <li
          key={step.stage}
          aria-current={step.state === 'current' ? 'step' : undefined}
          className="flex items-center gap-3 sm:block"
        >
          <span
            aria-hidden="true"
            className={`flex size-8 shrink-0 items-center justify-center rounded-full border text-small font-semibold ${marks[step.state]}`}
          >
            {step.state === 'done' ? '✓' : position + 1}
          </span>
          <span className="sm:mt-2 sm:block">
            <StepName step={step} />
            <span className="sr-only"> ({t(`common.steps.${step.state}`)})</span>
            {step.figure && <span className="block text-small text-ink-soft">{step.figure}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

function StepName({ step }: { step: Step }) {
  const { t } = useTranslation();
  const name = t(`common.stages.${step.stage}`);
  if (!step.to || step.state === 'ahead') return <span>{name}</span>;
  return (
    <Link to={step.to} className={`text-link ${step.state === 'current' ? 'font-semibold' : ''}`}>
      {name}
    </Link>
  );
}
