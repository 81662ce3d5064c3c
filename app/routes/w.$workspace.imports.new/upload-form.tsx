import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { RadioGroup } from '~/components/choice-group';
import { FileInput } from '~/components/file-input';
import { FormStack } from '~/components/page';
import { importKinds } from '~/domain/imports/fields';

const accepted =
  '.csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Which file, and what its rows are. */
export function UploadForm({ error, kind }: { error?: string; kind: string }) {
  const { t } = useTranslation();
  const isReading = useNavigation().formMethod === 'POST';
  return (
    <Form method="post" encType="multipart/form-data">
      <FormStack>
        <RadioGroup
          name="kind"
          label={t('imports.kind')}
          value={kind}
          choices={[
            { value: 'auto', label: t('imports.kinds.auto') },
            ...importKinds.map((one) => ({
              value: one,
              label: t(`imports.kinds.${one}`),
              hint: t(`imports.kindHints.${one}`),
            })),
          ]}
        />
        <FileInput
          name="file"
          label={t('imports.file')}
          hint={t('imports.fileHint')}
          error={error}
          accept={accepted}
        />
        <Button busy={isReading}>{t(isReading ? 'imports.reading' : 'imports.read')}</Button>
      </FormStack>
    </Form>
  );
}
