import type { Condition } from '~/analysis/input';

/**
 * A condition as the contract aseg/1 reads it, written apart from the analysis on purpose: whoever
 * scores a report knows nothing else. A missing answer makes every condition false.
 */
export function holdsInContract(condition: Condition, data: Record<string, unknown>): boolean {
  const answer = Object.hasOwn(data, condition.question) ? data[condition.question] : undefined;
  if (answer === undefined || answer === null) return false;
  switch (condition.op) {
    case 'answered':
      return true;
    case 'in':
      return condition.value.some((value) => value === answer);
    case 'not_in':
      return condition.value.every((value) => value !== answer);
    case 'includes':
      return Array.isArray(answer) && answer.includes(condition.value);
    case 'gte':
      return Number(answer) >= condition.value;
    case 'lte':
      return Number(answer) <= condition.value;
    case 'rank_top':
      return Array.isArray(answer) && answer.slice(0, condition.k).includes(condition.value);
    case 'cell_in': {
      const cells = answer as Record<string, unknown>;
      if (!Object.hasOwn(cells, condition.row)) return false;
      return condition.value.map(String).includes(String(cells[condition.row]));
    }
    case 'text_any': {
      const text = String(answer).toLowerCase();
      return condition.value.some((part) => text.includes(part.toLowerCase()));
    }
  }
}
