import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';

/** Puts a text on the clipboard and says so. */
export function CopyButton({ value, label }: { value: string; label?: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(value);
    setCopied(true);
  };
  return (
    <Button type="button" variant="secondary" onClick={copy} onBlur={() => setCopied(false)}>
      <span aria-live="polite">
        {copied ? t('common.actions.copied') : (label ?? t('common.actions.copy'))}
      </span>
    </Button>
  );
}
