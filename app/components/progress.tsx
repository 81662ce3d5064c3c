import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';

type ProgressProps = {
  /** What is being done right now, in words. */
  label: string;
  value: number;
  /** Null while it is not known how much there is. */
  max: number | null;
};

/** Long work, with what is being done. The words are announced politely, the bar is drawn. */
export function Progress({ label, value, max }: ProgressProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const share = max ? Math.min(1, value / max) : 0;
  const words = max
    ? t('common.progress', { value: format.number(value), max: format.number(max) })
    : '';
  return (
    <div className="grid max-w-text gap-2">
      <p role="status" className="flex flex-wrap justify-between gap-x-4 text-small">
        <span className="font-semibold">{label}</span>
        <span className="text-ink-soft tabular-nums">{words}</span>
      </p>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max ?? undefined}
        aria-valuenow={max ? value : undefined}
        aria-valuetext={words || undefined}
        className="h-2 overflow-hidden rounded-full bg-sunken"
      >
        <div
          className={`h-full rounded-full bg-accent ${max ? '' : 'w-1/3 animate-pulse'}`}
          style={max ? { width: `${share * 100}%` } : undefined}
        />
      </div>
    </div>
  );
}
