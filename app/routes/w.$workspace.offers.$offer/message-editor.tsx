import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { Card } from '~/components/card';
import { FormStack } from '~/components/page';
import { Select } from '~/components/select';
import { TextArea } from '~/components/text-area';
import { channels, LONGEST_BODY, LONGEST_REASON, type MessageVersion } from '~/domain/offers/offer';

type MessageEditorProps = {
  versions: MessageVersion[];
  errors: Record<string, string>;
  entered?: Record<string, string>;
};

/** Starts from the latest wording; saving makes the next version and leaves the last as it was. */
export function MessageEditor({ versions, errors, entered }: MessageEditorProps) {
  const { t } = useTranslation();
  const navigation = useNavigation();
  const latest = versions[0];
  return (
    <Card title={t(latest ? 'offers.page.editorTitle' : 'offers.page.firstTitle')}>
      <Form method="post">
        <FormStack>
          <Select
            name="channel"
            label={t('offers.page.channel')}
            error={errors.channel}
            defaultValue={entered?.channel ?? latest?.channel}
            options={channels.map((value) => ({ value, label: t(`offers.channels.${value}`) }))}
          />
          <TextArea
            name="body"
            label={t('offers.page.body')}
            hint={t('offers.page.bodyHint')}
            error={errors.body}
            defaultValue={entered?.body ?? latest?.body}
            maxLength={LONGEST_BODY}
            rows={9}
          />
          <TextArea
            name="reason"
            label={t('offers.page.reason')}
            hint={t('offers.page.reasonHint')}
            error={errors.reason}
            defaultValue={entered?.reason}
            maxLength={LONGEST_REASON}
            rows={2}
          />
          <Button busy={navigation.formMethod === 'POST'}>
            {t('offers.page.save', { version: (latest?.version ?? 0) + 1 })}
          </Button>
        </FormStack>
      </Form>
    </Card>
  );
}
