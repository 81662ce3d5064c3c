import { isRecord, listElements, type SurveyElement } from '../element';

/**
 * The columns of a matrix as questions; without choices of their own they share those of the
 * matrix. Questions that open below a row belong to it like a column.
 */
export function cellElements(element: SurveyElement): SurveyElement[] {
  const columns = (Array.isArray(element.columns) ? element.columns : []).filter(isRecord);
  const cells = columns
    .filter((column) => typeof column.name === 'string')
    .map((column) => ({
      ...column,
      type: cellType(column, element),
      choices: choicesOf(column, element),
    }));
  const details = listElements({ elements: element.detailElements });
  return [...(cells as unknown as SurveyElement[]), ...details];
}

function cellType(column: Record<string, unknown>, element: SurveyElement): string {
  const own = [column.cellType, element.cellType].find(
    (type) => typeof type === 'string' && type !== 'default',
  );
  return typeof own === 'string' ? own : 'dropdown';
}

function choicesOf(column: Record<string, unknown>, element: SurveyElement): unknown {
  const own = column.choices;
  return Array.isArray(own) && own.length > 0 ? own : element.choices;
}
