import type { Moment } from '~/i18n/format';
import { useFormat } from '~/i18n/use-format';

type DateTextProps = {
  at: Moment;
  /** With hours and minutes. */
  time?: boolean;
};

/** When something happened, by the clock of the workspace: the day, or the minute. */
export function DateText({ at, time = false }: DateTextProps) {
  const format = useFormat();
  return (
    <time dateTime={new Date(at).toISOString()} className="whitespace-nowrap">
      {time ? format.dateTime(at) : format.date(at)}
    </time>
  );
}

/** A day out of a file, which is the same day on every clock. */
export function CalendarDate({ day }: { day: Moment }) {
  const format = useFormat();
  return (
    <time dateTime={new Date(day).toISOString().slice(0, 10)} className="whitespace-nowrap">
      {format.calendarDate(day)}
    </time>
  );
}
