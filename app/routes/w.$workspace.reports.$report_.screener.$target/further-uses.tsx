import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { Card } from '~/components/card';
import { LinkButton } from '~/components/link-button';
import { ActionRow } from '~/components/page';
import { paths } from '~/paths';
import type { ShownPage } from './page.server';

export function FurtherUses({ page, questionCount }: { page: ShownPage; questionCount: number }) {
  const { t } = useTranslation();
  const isSending = useNavigation().state === 'submitting';
  const { workspaceSlug, report, target, canEdit, screener } = page;
  const mayAsk = canEdit && screener.useful;
  return (
    <Card title={t('screener.use.title')}>
      <div className="grid gap-3">
        <ActionRow>
          {mayAsk && (
            <Form method="post">
              <Button busy={isSending}>{t('screener.use.survey')}</Button>
            </Form>
          )}
          <LinkButton
            to={paths.screenerScript(workspaceSlug, report.id, target)}
            variant="secondary"
          >
            {t('screener.use.script')}
          </LinkButton>
          <Button type="button" variant="secondary" onClick={() => window.print()}>
            {t('screener.use.print')}
          </Button>
          <LinkButton
            to={paths.screenerFile(workspaceSlug, report.id, target)}
            variant="secondary"
            reloadDocument
            download
          >
            {t('screener.use.file')}
          </LinkButton>
        </ActionRow>
        <p className="max-w-text text-small text-ink-soft">
          {mayAsk && `${t('screener.use.surveyHint', { count: questionCount })} `}
          {t('screener.use.fileHint')}
        </p>
      </div>
    </Card>
  );
}
