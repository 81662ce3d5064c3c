import type { Moment } from '~/i18n/format';
import { useFormat } from '~/i18n/use-format';

type DateTextProps = {
  at: Moment;
  /** With hours and minutes, in the reader's time zone. */
  time?: boolean;
};

/** A day, or a moment. */
export function DateText({ at, time = false }: DateTextProps) {
  const format = useFormat();
  const moment = new Date(at).toISOString();
  return (
    <time dateTime={time ? moment : moment.slice(0, 10)} className="whitespace-nowrap">
      {time ? format.dateTime(at) : format.date(at)}
    </time>
  );
}
