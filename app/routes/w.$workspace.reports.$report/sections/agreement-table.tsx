import { useTranslation } from 'react-i18next';
import { GradeBadge } from '~/components/grade-badge';
import { Table } from '~/components/table';
import { TextLink } from '~/components/text-link';
import { paths } from '~/paths';
import { useReport } from '../report-context';

/** Where founder and behaviour differ, the farthest first: nobody is graded silently. */
export function AgreementTable() {
  const { t } = useTranslation();
  const { differences, workspace, view } = useReport();
  if (differences.length === 0) return null;
  const hidden = (view.grades.agreement?.differing ?? 0) - differences.length;
  return (
    <details>
      <summary className="w-fit text-accent">{t('reports.agreementTable.title')}</summary>
      <div className="mt-2 grid max-w-text gap-2">
        <Table
          caption={t('reports.agreementTable.title')}
          rows={differences}
          rowKey={({ customerId }) => customerId}
          columns={[
            {
              key: 'customer',
              header: t('reports.agreementTable.customer'),
              heading: true,
              cell: ({ customerId, name }) => (
                <TextLink to={paths.customer(workspace.slug, customerId)}>{name}</TextLink>
              ),
            },
            {
              key: 'yours',
              header: t('reports.agreementTable.yours'),
              cell: ({ own }) => <GradeBadge grade={own} />,
            },
            {
              key: 'behaviour',
              header: t('reports.agreementTable.behaviour'),
              cell: ({ behaviour }) => <GradeBadge grade={behaviour} />,
            },
          ]}
        />
        {hidden > 0 && (
          <p className="text-small text-ink-soft">
            {t('reports.agreementTable.more', { count: hidden })}
          </p>
        )}
      </div>
    </details>
  );
}
