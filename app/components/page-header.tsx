import type { ReactNode } from 'react';

type PageHeaderProps = {
  /** The page's one job, in the reader's words. */
  title: ReactNode;
  /** One or two sentences: what is here and what comes next. */
  lead?: ReactNode;
  /** The page's single primary action. */
  action?: ReactNode;
  /** Above the title, e.g. a Breadcrumb. */
  above?: ReactNode;
};

export const PageHeader = ({ title, lead, action, above }: PageHeaderProps) => (
  <header className="grid gap-2">
    {above}
    <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
      <div className="grid min-w-0 max-w-text gap-2">
        <h1 className="text-title wrap-anywhere">{title}</h1>
        {lead && <div className="text-ink-soft">{lead}</div>}
      </div>
      {action && <div className="shrink-0">{action}</div>}
    </div>
  </header>
);
