import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';

interface SaveRowProps {
  intent: string;
  draft: { isDirty: boolean; isSending: boolean };
}

export function SaveRow({ intent, draft }: SaveRowProps) {
  const { t } = useTranslation();
  return (
    <div className="flex flex-wrap items-center gap-4">
      <Button name="intent" value={intent} busy={draft.isSending}>
        {t('surveys.edit.save')}
      </Button>
      <p role="status" className="text-small text-ink-soft">
        {draft.isDirty ? t('surveys.edit.unsaved') : ''}
      </p>
    </div>
  );
}
