import { useFormat } from '~/i18n/use-format';

type ShareTextProps = {
  count: number;
  total: number;
  /** Of whom, after the total: "A customers", «клиентов A». */
  of?: string;
};

/** "7 of 9 A customers (78%)": count and share always together. */
export function ShareText({ count, total, of }: ShareTextProps) {
  const format = useFormat();
  return <span className="tabular-nums">{format.share({ count, total, of })}</span>;
}
