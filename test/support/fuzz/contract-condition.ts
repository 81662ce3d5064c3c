import type { Condition } from '~/analysis/input';

/**
 * A condition judged on raw answers by the words of the contract aseg/1 alone, the way a stranger
 * with that paper in hand would write it.
 */
export function holdsByContract(condition: Condition, data: Record<string, unknown>): boolean {
  const answer = Object.hasOwn(data, condition.question) ? data[condition.question] : undefined;
  if (answer === undefined || answer === null) return false;
  const list = Array.isArray(answer) ? answer : [];
  switch (condition.op) {
    case 'in':
      return condition.value.includes(answer as string);
    case 'not_in':
      return !condition.value.includes(answer as string);
    case 'includes':
      return list.includes(condition.value);
    case 'gte':
      return Number(answer) >= condition.value;
    case 'lte':
      return Number(answer) <= condition.value;
    case 'rank_top':
      return list.slice(0, condition.k).includes(condition.value);
    case 'cell_in': {
      const cells = answer as Record<string, unknown>;
      return (
        Object.hasOwn(cells, condition.row) &&
        condition.value.includes(String(cells[condition.row]))
      );
    }
    case 'text_any':
      return condition.value.some((part) => String(answer).toLowerCase().includes(part));
    case 'answered':
      return true;
  }
}
