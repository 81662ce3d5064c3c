/** Where something stands in a report that cannot be stored or shown; empty when all is sound. */
export function unsoundPlaces(value: unknown, place = 'report'): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${place}: ${value}`];
  if (value === null || ['string', 'boolean'].includes(typeof value)) return [];
  if (typeof value !== 'object') return [`${place}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, part]) => unsoundPlaces(part, `${place}.${key}`));
}

/** Every object inside that has this key. */
export function allWith(value: unknown, key: string): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap((part) => allWith(part, key));
  return key in value && !Array.isArray(value)
    ? [value as Record<string, unknown>, ...inside]
    : inside;
}
