import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { Notice } from '~/components/notice';
import { TextLink } from '~/components/text-link';
import { paths } from '~/paths';
import type { CodesPage } from './page.server';

/** The latest report does not know these codes yet. */
export function OlderReport({ page }: { page: CodesPage }) {
  const { t } = useTranslation();
  const navigation = useNavigation();
  const { workspaceSlug, survey, reportId, reportIsOlder, canEdit } = page;
  if (!reportId || !reportIsOlder) return null;
  return (
    <Notice title={t('codes.older')}>
      <p>
        {t('codes.olderText')}{' '}
        <TextLink to={paths.report(workspaceSlug, reportId)}>{t('codes.olderOpen')}</TextLink>
      </p>
      {canEdit && (
        <Form method="post" action={paths.surveyCodes(workspaceSlug, survey.id)} className="mt-2">
          <Button
            name="intent"
            value="report"
            variant="secondary"
            size="small"
            busy={navigation.formData?.get('intent') === 'report'}
          >
            {t('codes.makeReport')}
          </Button>
        </Form>
      )}
    </Notice>
  );
}
