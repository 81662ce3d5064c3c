import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { isRecord } from '#surveys/element';
import { Button } from '~/components/button';
import { ConfirmDialog } from '~/components/confirm-dialog';
import { LinkButton } from '~/components/link-button';
import { Notice } from '~/components/notice';
import { paths } from '~/paths';
import type { EditorPage } from './page.server';
import { PublishProblems } from './publish-problems';

/** What is being answered right now, and the step that freezes the next version. */
export function PublishPanel({ page }: { page: EditorPage }) {
  const { t } = useTranslation();
  const { survey, publishing, workspaceSlug } = page;
  const { version, isChanged, problems } = publishing;
  const words = version === null ? 'draft' : wordsOf(survey.status, isChanged);
  return (
    <section className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <p>{t(`surveys.publish.${words}`, { version })}</p>
        <div className="flex flex-wrap gap-2">
          {isChanged && problems.length === 0 && <PublishDialog page={page} />}
          {version !== null && (
            <LinkButton
              variant={isChanged ? 'secondary' : 'primary'}
              to={paths.invitations(workspaceSlug, survey.id)}
            >
              {t('surveys.publish.toInvitations')}
            </LinkButton>
          )}
        </div>
      </div>
      <PublishProblems publishing={publishing} />
    </section>
  );
}

function wordsOf(status: string, isChanged: boolean): string {
  if (status === 'paused' || status === 'completed') return status;
  return isChanged ? 'changed' : 'current';
}

function PublishDialog({ page }: { page: EditorPage }) {
  const { t } = useTranslation();
  const { publishing, questions, survey } = page;
  const version = (publishing.version ?? 0) + 1;
  const { hypotheses } = publishing;
  const trigger =
    version === 1 ? t('surveys.publish.action') : t('surveys.publish.actionNext', { version });
  return (
    <ConfirmDialog
      trigger={trigger}
      triggerVariant="primary"
      title={t('surveys.publish.dialogTitle', { version })}
      form={
        <Form method="post">
          <Button name="intent" value="publish">
            {t('surveys.publish.confirm')}
          </Button>
        </Form>
      }
    >
      <p>{t('surveys.publish.frozen', { count: questions.length })}</p>
      <div className="mt-3">
        {hypotheses > 0 ? (
          <p>{t('surveys.publish.hypotheses', { count: hypotheses })}</p>
        ) : (
          !isOfCard(survey.definition) && (
            <Notice tone="warning">{t('surveys.publish.noHypotheses')}</Notice>
          )
        )}
      </div>
    </ConfirmDialog>
  );
}

/** A points card is tested already: whoever asks its questions expects to find nobody new. */
const isOfCard = (definition: unknown): boolean =>
  isRecord(definition) && Array.isArray(definition.completedHtmlOnCondition);
