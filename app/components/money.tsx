import { useFormat } from '~/i18n/use-format';

/** An amount stored in kopecks or cents, in the reader's way of writing, with its currency. */
export function Money({ minor, currency }: { minor: number; currency: string }) {
  const format = useFormat();
  return <span className="whitespace-nowrap tabular-nums">{format.money(minor, currency)}</span>;
}
