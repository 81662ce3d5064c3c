import type { ReactNode } from 'react';

type EmptyStateProps = {
  title: string;
  /** What will stand here and why one wants it. */
  children: ReactNode;
  /** How it looks when it is filled: a few made-up rows, a sentence. */
  example?: ReactNode;
  /** The one button. */
  action?: ReactNode;
};

/** A place with nothing in it yet teaches what belongs there. */
export const EmptyState = ({ title, children, example, action }: EmptyStateProps) => (
  <section className="rounded-base border border-dashed border-line-strong bg-surface p-4 sm:p-6">
    <h2 className="text-large">{title}</h2>
    <div className="mt-2 max-w-text text-ink-soft">{children}</div>
    {example && <div className="mt-4 max-w-text rounded-small bg-sunken p-4">{example}</div>}
    {action && <div className="mt-6">{action}</div>}
  </section>
);
