import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';

type StatTileProps = {
  label: string;
  value: ReactNode;
  note?: ReactNode;
  /** The list behind the figure. */
  to?: string;
};

/** One figure with its name. Several stand in a StatRow. */
export const StatTile = ({ label, value, note, to }: StatTileProps) => (
  <div className="bg-surface p-4 last:odd:col-span-2 sm:last:odd:col-span-1">
    <dt className="text-small text-ink-soft">
      {to ? (
        <Link to={to} className="text-link">
          {label}
        </Link>
      ) : (
        label
      )}
    </dt>
    <dd className="mt-1 text-large font-semibold tabular-nums">{value}</dd>
    {note && <dd className="text-small text-ink-soft">{note}</dd>}
  </div>
);

/** Figures beside each other; two in a row on a phone. */
export const StatRow = ({ children }: { children: ReactNode }) => (
  <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-base border border-line bg-line sm:grid-cols-[repeat(auto-fit,minmax(9rem,1fr))]">
    {children}
  </dl>
);
