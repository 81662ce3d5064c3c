import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { wordingOf } from '~/http';

/** What happened, in plain words. No words for a status: it is our mistake. */
export function ErrorWords({ error }: { error: { status: number; statusText?: string } }) {
  const { t } = useTranslation();
  const wording = `common.errors.${wordingOf(error)}`;
  return (
    <>
      <h1 className="text-title">{t(`${wording}Title`)}</h1>
      <p className="mt-4">{t(wording)}</p>
    </>
  );
}

/** What could not be stored for a moment is all here, and goes out again. Twice is stored once. */
export function SendAgain({ fields }: { fields: [name: string, value: string][] }) {
  const { t } = useTranslation();
  return (
    <>
      <h1 className="text-title">{t('answering.away.title')}</h1>
      <p className="mt-4">{t('answering.away.text')}</p>
      <form method="post" data-again className="mt-6">
        {fields.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <Button>{t('answering.away.sendAgain')}</Button>
      </form>
    </>
  );
}
