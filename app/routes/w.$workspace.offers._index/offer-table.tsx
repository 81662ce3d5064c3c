import { useTranslation } from 'react-i18next';
import { DateText } from '~/components/date-text';
import { Table } from '~/components/table';
import { TextLink } from '~/components/text-link';
import { useFormat } from '~/i18n/use-format';
import { paths } from '~/paths';

type Row = {
  id: string;
  title: string;
  profileName: string;
  versions: number;
  writtenAt: Date | null;
};

/** Newest first, each with its profile and how far its message has come. */
export function OfferTable({ workspaceSlug, offers }: { workspaceSlug: string; offers: Row[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Table
      caption={t('offers.caption')}
      rows={offers}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'offer',
          header: t('offers.offer'),
          heading: true,
          cell: ({ id, title }) => <TextLink to={paths.offer(workspaceSlug, id)}>{title}</TextLink>,
        },
        { key: 'profile', header: t('offers.profile'), cell: ({ profileName }) => profileName },
        {
          key: 'versions',
          header: t('offers.versions'),
          align: 'end',
          cell: ({ versions }) => format.number(versions),
        },
        {
          key: 'written',
          header: t('offers.written'),
          cell: ({ writtenAt }) =>
            writtenAt ? <DateText at={writtenAt} time /> : t('offers.never'),
        },
      ]}
    />
  );
}
