import type { Condition, Scalar } from '~/analysis/input';

/**
 * A condition of the analysis as SurveyJS writes it: what holds here holds there, so that a survey
 * made from a screener counts the same points in any SurveyJS player.
 *
 * @example
 * conditionExpression({ question: 'months', op: 'lte', value: 6 });
 * // => "{months} notempty and {months} <= 6"
 */
export function conditionExpression(condition: Condition): string {
  const name = nameOf(condition);
  switch (condition.op) {
    case 'in':
    case 'cell_in':
      return condition.value.map((value) => `{${name}} = ${quoted(value)}`).join(' or ');
    case 'not_in':
      return [
        `{${name}} notempty`,
        ...condition.value.map((value) => `{${name}} <> ${quoted(value)}`),
      ].join(' and ');
    case 'includes':
      return `{${name}} contains ${quoted(condition.value)}`;
    case 'gte':
      return `{${name}} notempty and {${name}} >= ${condition.value}`;
    case 'lte':
      return `{${name}} notempty and {${name}} <= ${condition.value}`;
    case 'rank_top':
      return Array.from(
        { length: condition.k },
        (_, place) => `{${name}[${place}]} = ${quoted(condition.value)}`,
      ).join(' or ');
    case 'text_any':
      return condition.value.map((word) => `{${name}} contains ${quoted(word)}`).join(' or ');
    case 'answered':
      return `{${name}} notempty`;
  }
}

function nameOf(condition: Condition): string {
  const row = 'row' in condition ? condition.row : undefined;
  return row === undefined ? condition.question : `${condition.question}.${row}`;
}

/** Both quotes end a text in SurveyJS; a backslash is a backslash there. */
function quoted(value: Scalar): string {
  return typeof value === 'string' ? `'${value.replace(/['"]/g, '\\$&')}'` : String(value);
}
