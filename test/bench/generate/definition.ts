import type { SurveyDefinition } from '#surveys/element';
import type { AskedQuestion, Theme } from './asked';

/** The survey as SurveyJS JSON: two pages, the first half in a panel. */
export function toDefinition(
  { title, language }: Pick<Theme, 'title' | 'language'>,
  asked: readonly AskedQuestion[],
): SurveyDefinition {
  const elements = asked.map(toElement);
  const half = Math.ceil(elements.length / 2);
  const panel = { type: 'panel', name: 'beginning', elements: elements.slice(0, half) };
  return {
    title,
    locale: language,
    pages: [
      { name: 'one', elements: [panel] },
      { name: 'two', elements: elements.slice(half) },
    ],
  };
}

function toElement(asked: AskedQuestion): Record<string, unknown> {
  const { name, title, shownIf } = asked;
  const visibleIf = shownIf && { visibleIf: `{${shownIf[0]}} = '${shownIf[1]}'` };
  return { name, title, ...visibleIf, ...shapeOf(asked) };
}

function shapeOf(asked: AskedQuestion): Record<string, unknown> {
  switch (asked.type) {
    case 'imagepicker': {
      const pictures = asked.choices.map(({ value }) => ({ value, imageLink: `${value}.png` }));
      return { type: 'imagepicker', choices: pictures };
    }
    case 'rating':
    case 'nps':
      return { type: 'rating', rateMin: asked.min, rateMax: asked.max };
    case 'matrix':
      return { type: 'matrix', rows: asked.rows, columns: asked.columns };
    case 'number':
      return { type: 'text', inputType: 'number' };
    case 'boolean':
    case 'comment':
      return { type: asked.type };
    default:
      return { type: asked.type, choices: asked.choices };
  }
}
