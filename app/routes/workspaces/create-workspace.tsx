import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '~/components/card';

type CreateWorkspaceProps = {
  first: boolean;
  /** The form came back with something to mend. */
  open: boolean;
  children: ReactNode;
};

/** The first workspace is the page's one job; a further one waits behind a line. */
export function CreateWorkspace({ first, open, children }: CreateWorkspaceProps) {
  const { t } = useTranslation();
  const title = t('workspace.list.createTitle');
  if (first) return <Card title={title}>{children}</Card>;
  return (
    <details open={open}>
      <summary className="text-link inline-block py-1 font-semibold">{title}</summary>
      <div className="mt-4">
        <Card>{children}</Card>
      </div>
    </details>
  );
}
