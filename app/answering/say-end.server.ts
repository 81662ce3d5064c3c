import { graceEnd, whyClosed } from '~/domain/surveys/survey';
import { formatDateTime } from '~/i18n/format';
import { i18nFor } from '~/i18n/i18n.server';
import type { Locale } from '~/i18n/locale';
import type { Door } from './doors.server';

interface Saying {
  locale: Locale;
  now: Date;
}

/** Until when she may finish what she began, by the clock of the workspace; null while nothing has ended. */
export function sayGrace(
  { survey, company, timeZone }: Door,
  { locale, now }: Saying,
): string | null {
  const end = graceEnd(survey, now);
  if (!end) return null;
  const until = formatDateTime(end, locale, { timeZone, isNamed: true });
  return i18nFor(locale).t('answering.grace', { company, until });
}

/** What to say beside "saved": that she may finish until then, or that she can no more, and it is kept. */
export function sayEnd(door: Door, { locale, now }: Saying): string | null {
  const reason = whyClosed(door.survey, { finished: 0, now, hasBegun: true });
  if (!reason) return sayGrace(door, { locale, now });
  const { t } = i18nFor(locale);
  const { company } = door;
  return [t(`answering.closed.${reason}.text`, { company }), t('answering.closed.kept')].join(' ');
}
