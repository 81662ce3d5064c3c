import type { ReactNode } from 'react';

type CardProps = {
  title?: ReactNode;
  /** A small secondary action beside the title. */
  action?: ReactNode;
  id?: string;
  children: ReactNode;
};

/** One part of a page with its own heading. */
export const Card = ({ title, action, id, children }: CardProps) => (
  <section id={id} className="rounded-base border border-line bg-surface p-4 sm:p-6">
    {(title || action) && (
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-2">
        {title && <h2 className="text-large">{title}</h2>}
        {action}
      </div>
    )}
    {children}
  </section>
);
