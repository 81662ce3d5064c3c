import { type MouseEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** Field name to message; the empty name is for what belongs to no field. */
export type FormErrors = Record<string, string | undefined>;

/** Stands above the form, takes the focus when errors arrive, and leads to each field. */
export function ErrorSummary({ errors }: { errors?: FormErrors }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const entries = Object.entries(errors ?? {}).filter(([, message]) => message);
  const wording = JSON.stringify(entries);
  useEffect(() => {
    if (wording !== '[]') box.current?.focus();
  }, [wording]);
  if (entries.length === 0) return null;
  // Where no field is to blame there is nothing to mend: what happened is said alone.
  const hasPlaces = entries.some(([name]) => name);
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="max-w-text rounded-small border-2 border-danger bg-surface p-4"
    >
      {hasPlaces && (
        <p className="mb-2 font-semibold">
          {t('common.errorSummary.title', { count: entries.length })}
        </p>
      )}
      <ul className="grid gap-1">
        {entries.map(([name, message]) => (
          <li key={name} className="font-semibold text-danger">
            {name ? (
              <a href={`#${name}`} className="underline" onClick={focusField}>
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Following the link as an address would make the router forget the errors. */
function focusField(event: MouseEvent<HTMLAnchorElement>): void {
  const field = document.getElementById(event.currentTarget.hash.slice(1));
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.scrollIntoView({ block: 'center' });
}
