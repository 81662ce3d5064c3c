import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { LinkButton } from '~/components/link-button';
import { Notice } from '~/components/notice';
import { ActionRow } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { StatRow, StatTile } from '~/components/stat-tile';
import type { ImportKind } from '~/domain/imports/fields';
import { canContinue } from '~/domain/imports/progress';
import { useFormat } from '~/i18n/use-format';
import { paths } from '~/paths';
import { OriginalFile } from './original-file';
import { Rejections } from './rejections';
import type { ShownResult } from './shown';
import { UndoButton } from './undo-button';

/** Every row accounted for: stored, unchanged, or listed with its reason. */
export function ResultStep({ shown }: { shown: ShownResult }) {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t(`imports.result.titles.${shown.status}`)} lead={<Sum shown={shown} />} />
      {shown.error && <Notice tone="danger" title={t(`imports.fileErrors.${shown.error}`)} live />}
      {shown.status === 'undone' && <Notice title={t('imports.result.undone')} />}
      <Counts shown={shown} />
      <OriginalFile shown={shown} />
      {shown.status === 'finished' && (
        <p className="text-small text-ink-soft">{t('imports.result.fileErased')}</p>
      )}
      {shown.canEdit && (
        <ActionRow>
          <LinkButton to={paths.customers(shown.workspaceSlug)}>
            {t('imports.result.toCustomers')}
          </LinkButton>
          <LinkButton to={paths.newImport(shown.workspaceSlug)} variant="secondary">
            {t('imports.result.nextFile')}
          </LinkButton>
          {canContinue(shown.status) && (
            <Form method="post">
              <Button name="intent" value="continue" variant="secondary">
                {t('imports.result.again')}
              </Button>
            </Form>
          )}
          {shown.undoing && <UndoButton shown={shown} undoing={shown.undoing} />}
        </ActionRow>
      )}
      {shown.rowsRejected > 0 && <Rejections shown={shown} />}
    </>
  );
}

function Sum({ shown }: { shown: ShownResult }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const isWhole = shown.rowsRead >= shown.rowsTotal;
  return (
    <>
      {t(isWhole ? 'imports.result.sum' : 'imports.result.partial', {
        fileName: shown.fileName,
        total: number(shown.rowsTotal),
        read: number(shown.rowsRead),
        stored: number(shown.rowsStored),
        unchanged: number(shown.rowsUnchanged),
        listed: number(shown.rowsRejected),
      })}
    </>
  );
}

function Counts({ shown }: { shown: ShownResult }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const tile = (key: 'stored' | 'unchanged' | 'listed', rows: number) => (
    <StatTile
      label={t(`imports.result.${key}`)}
      value={number(rows)}
      note={t(`imports.result.${key}Note`)}
    />
  );
  const made = (key: ImportKind, count: number) =>
    t(`imports.result.${key}`, { count, formatted: number(count) });
  const { customers, purchases } = shown.created;
  return (
    <div className="grid gap-3">
      <StatRow>
        <StatTile label={t('imports.result.inFile')} value={number(shown.rowsTotal)} />
        {tile('stored', shown.rowsStored)}
        {tile('unchanged', shown.rowsUnchanged)}
        {tile('listed', shown.rowsRejected)}
      </StatRow>
      {customers + purchases > 0 && (
        <p className="text-ink-soft">
          {t('imports.result.created', {
            customers: made('customers', customers),
            purchases: made('purchases', purchases),
          })}
        </p>
      )}
    </div>
  );
}
