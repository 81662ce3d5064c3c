import type { Option } from '~/components/select';
import { formatTimeZone } from '~/i18n/format-time-zone.server';
import type { Locale } from '~/i18n/locale';
import { unknownTimeZone } from '~/i18n/time-zone';

interface Told {
  locale: Locale;
  now: Date;
  /** Always among them, also under an older name of the zone. */
  chosen: string;
}

/** Every zone this machine knows, from west to east. */
export function listTimeZones({ locale, now, chosen }: Told): Option[] {
  const names = new Set([...Intl.supportedValuesOf('timeZone'), unknownTimeZone, chosen]);
  return [...names]
    .map((name) => ({ name, ...formatTimeZone(name, locale, now) }))
    .sort((one, other) => one.offset - other.offset || one.name.localeCompare(other.name))
    .map(({ name, label }) => ({ value: name, label }));
}
