import { useTranslation } from 'react-i18next';
import { EmptyState } from '~/components/empty-state';
import { LinkButton } from '~/components/link-button';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { paths } from '~/paths';

/** Before the first import: what will stand here, and the one button that brings it. */
export function NoCustomers({
  workspaceSlug,
  canEdit,
}: {
  workspaceSlug: string;
  canEdit: boolean;
}) {
  const { t } = useTranslation();
  return (
    <Page>
      <PageHeader title={t('customers.title')} />
      <EmptyState
        title={t('customers.empty.title')}
        example={
          <>
            <p className="text-small text-ink-soft">{t('customers.empty.exampleTitle')}</p>
            <p>{t('customers.empty.example')}</p>
          </>
        }
        action={
          canEdit ? (
            <LinkButton to={paths.newImport(workspaceSlug)}>{t('customers.import')}</LinkButton>
          ) : (
            <p>{t('customers.empty.noRight')}</p>
          )
        }
      >
        {t('customers.empty.lead')}
      </EmptyState>
    </Page>
  );
}
