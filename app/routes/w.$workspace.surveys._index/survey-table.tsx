import { useTranslation } from 'react-i18next';
import { DateText } from '~/components/date-text';
import { StatusBadge } from '~/components/survey/status-badge';
import { type Column, Table } from '~/components/table';
import { TextLink } from '~/components/text-link';
import type { SurveyStatus } from '~/domain/surveys/survey';
import { useFormat } from '~/i18n/use-format';
import { paths } from '~/paths';

interface Row {
  id: string;
  title: string;
  status: SurveyStatus;
  finishedCount: number;
  createdAt: Date;
}

export function SurveyTable({ workspaceSlug, surveys }: { workspaceSlug: string; surveys: Row[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: Column<Row>[] = [
    {
      key: 'title',
      header: t('surveys.list.name'),
      heading: true,
      cell: ({ id, title }) => <TextLink to={paths.survey(workspaceSlug, id)}>{title}</TextLink>,
    },
    {
      key: 'status',
      header: t('surveys.list.status'),
      cell: ({ status }) => <StatusBadge status={status} />,
    },
    {
      key: 'finished',
      header: t('surveys.list.finished'),
      align: 'end',
      cell: ({ id, finishedCount }) => (
        <TextLink to={paths.responses(workspaceSlug, id)}>{format.number(finishedCount)}</TextLink>
      ),
    },
    {
      key: 'created',
      header: t('surveys.list.created'),
      align: 'end',
      cell: ({ createdAt }) => <DateText at={createdAt} />,
    },
  ];
  const caption = t('surveys.list.caption');
  return <Table caption={caption} columns={columns} rows={surveys} rowKey={({ id }) => id} />;
}
