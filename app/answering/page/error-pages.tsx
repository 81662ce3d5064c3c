import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { wordingOf } from '~/http';
import type { Wait } from '../posted-form';

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

type Fields = [name: string, value: string][];

/** What could not be stored for a moment is all here, and goes out again. Twice is stored once. */
export function SendAgain({ fields }: { fields: Fields }) {
  const { t } = useTranslation();
  return (
    <>
      <h1 className="text-title">{t('answering.away.title')}</h1>
      <p className="mt-4">{t('answering.away.text')}</p>
      <Again fields={fields} seconds={4} />
    </>
  );
}

/** Too many at once: nothing is wrong with her, and the page says when it goes on. */
export function BusyPage({ wait: { seconds, fields } }: { wait: Wait }) {
  const { t } = useTranslation();
  const when =
    seconds < 90
      ? t('answering.busy.seconds', { count: seconds })
      : t('answering.busy.minutes', { count: Math.ceil(seconds / 60) });
  return (
    <>
      <h1 className="text-title">{t('answering.busy.title')}</h1>
      <p className="mt-4">{t('answering.busy.text', { when })}</p>
      <Again fields={fields} seconds={seconds} />
    </>
  );
}

/** Sent by the script when the time has come, by the button where none runs. */
function Again({ fields, seconds }: { fields: Fields; seconds: number }) {
  const { t } = useTranslation();
  return (
    <form method="post" data-again={seconds} className="mt-6">
      {fields.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <Button>{t('answering.away.sendAgain')}</Button>
    </form>
  );
}
