import { useTranslation } from 'react-i18next';
import { PURCHASE_STATUSES } from '~/analysis/input';
import { Card } from '~/components/card';
import type { ShownMapping } from './shown';

/** Each word of the status column with its meaning: pipelines have stages of their own. */
export function StatusWords({ words }: { words: ShownMapping['statusWords'] }) {
  const { t } = useTranslation();
  if (words.length === 0) return null;
  return (
    <Card title={t('imports.map.statusTitle')}>
      <p className="mb-4 max-w-text text-small text-ink-soft">{t('imports.map.statusLead')}</p>
      <ul className="grid max-w-text gap-2">
        {words.map(({ word, status, isKnown }, index) => (
          <li key={word} className="grid items-center gap-2 sm:grid-cols-2">
            <label htmlFor={`word-${index}`} className="break-words">
              {word}
            </label>
            <input type="hidden" name="statusWord" value={word} />
            <select
              id={`word-${index}`}
              name="statusMeaning"
              className="control"
              defaultValue={status}
            >
              {!isKnown && <option value="">{t('imports.map.statusList')}</option>}
              {PURCHASE_STATUSES.map((each) => (
                <option key={each} value={each}>
                  {t(`imports.purchaseStatus.${each}`)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </Card>
  );
}
