import { expect, test } from 'vitest';
import { linkAnswers } from './link';

const row = (customerId: string, submittedAt: string, said: string) => ({
  customerId,
  submittedAt,
  data: { said },
});
const linked = (...rows: ReturnType<typeof row>[]) => linkAnswers(rows, new Set(['a', 'b']));
const both = (rows: ReturnType<typeof row>[]) => [linked(...rows), linked(...rows.toReversed())];

test('the latest sheet of a customer counts, in whatever order they come', () => {
  const sheets = [row('a', '2026-01-02', 'later'), row('a', '2026-01-01', 'earlier')];
  for (const found of both([...sheets, row('a', '', 'undated')])) {
    expect(found.data).toEqual([{ said: 'later' }]);
    expect(found.setAside).toEqual({ unknownCustomers: 0, olderDuplicates: 2 });
  }
});

test('of two of the same moment the order of the rows does not decide', () => {
  const [one, other] = both([row('a', '2026-01-01', 'x'), row('a', '2026-01-01', 'y')]);
  expect(one!.data).toEqual([{ said: 'y' }]);
  expect(other).toEqual(one);
});

test('people stand in the order of their ids, and strangers are counted, not used', () => {
  for (const found of both([row(' b ', '', '1'), row('a', '', '2'), row('c', '', '3')])) {
    expect(found.respondents).toEqual(['a', 'b']);
    expect(found.data).toEqual([{ said: '2' }, { said: '1' }]);
    expect(found.setAside).toEqual({ unknownCustomers: 1, olderDuplicates: 0 });
  }
});
