import { Form, useFetcher, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { ErrorSummary } from '~/components/error-summary';
import { ActionRow } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { useFormat } from '~/i18n/use-format';
import { FieldColumns } from './field-columns';
import { FileFacts } from './file-facts';
import { MappingOptions } from './mapping-options';
import { PreviewTable } from './preview-table';
import type { ShownMapping } from './shown';
import { StatusWords } from './status-words';

interface MappingStepProps {
  shown: ShownMapping;
  errors: Record<string, string>;
}

/** Which column is what, with the first rows as they will be stored below. */
export function MappingStep({ shown, errors }: MappingStepProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const preview = useFetcher({ key: 'preview' });
  const isSending = useNavigation().formMethod === 'POST';
  const formatted = format.number(shown.rowsTotal);
  const lead = { count: shown.rowsTotal, formatted, fileName: shown.fileName };
  const update = (form: HTMLFormElement) => {
    const entered = new FormData(form);
    entered.set('intent', 'preview');
    preview.submit(entered, { method: 'post' });
  };
  return (
    <>
      <PageHeader
        title={t('imports.map.title')}
        lead={t('imports.map.lead', { ...lead, what: t(`imports.map.what.${shown.kind}`) })}
      />
      <FileFacts shown={shown} />
      <ErrorSummary errors={errors} />
      {shown.canEdit && (
        <Form method="post" onChange={(event) => update(event.currentTarget)}>
          <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
            <FieldColumns shown={shown} errors={errors} />
            <StatusWords words={shown.statusWords} />
            <MappingOptions shown={shown} errors={errors} />
            <ActionRow>
              <Button name="intent" value="run" busy={isSending}>
                {t('imports.map.run', { count: shown.rowsTotal, formatted })}
              </Button>
              <Button name="intent" value="preview" variant="secondary">
                {t('imports.map.updatePreview')}
              </Button>
              <Button name="intent" value="discard" variant="quiet">
                {t('imports.map.discard')}
              </Button>
            </ActionRow>
          </div>
        </Form>
      )}
      <PreviewTable shown={shown} isUpdating={preview.state !== 'idle'} />
    </>
  );
}
