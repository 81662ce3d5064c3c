import type { Dice } from '../../chance';

interface Element {
  type: string;
  name: string;
  inputType?: string;
  choices?: (string | { value: string })[];
  items?: { name: string }[];
  rateMin?: number;
  rateMax?: number;
  visibleIf?: string;
}

const COMMENTS = [
  'Всё устраивает, спасибо',
  'Хотелось бы больше выбора',
  'Удобно, что привозят домой',
  'Пробую разное, пока нравится',
  'Иногда забываю про доставку',
];

const valuesOf = (element: Element) =>
  (element.choices ?? []).map((choice) => (typeof choice === 'string' ? choice : choice.value));

/** Early choices are likelier than late ones, for everybody alike. */
const oneOf = (values: string[], dice: Dice): string =>
  dice.weighted(Object.fromEntries(values.map((value, index) => [value, 1 / (index + 2)])));

function answerTo(element: Element, dice: Dice): unknown {
  const values = valuesOf(element);
  switch (element.type) {
    case 'radiogroup':
    case 'dropdown':
      return oneOf(values, dice);
    case 'checkbox':
    case 'tagbox': {
      const chosen = values.filter(() => dice.chance(0.35));
      return chosen.length > 0 ? chosen : [dice.pick(values)];
    }
    case 'rating':
      return dice.whole(element.rateMin ?? 1, element.rateMax ?? 5);
    case 'boolean':
      return dice.chance(0.4);
    case 'multipletext':
      return Object.fromEntries(
        (element.items ?? []).map((item) => [item.name, dice.pick(COMMENTS)]),
      );
    default:
      return element.inputType === 'number' ? dice.whole(1, 36) : dice.pick(COMMENTS);
  }
}

/** Answers that know nothing of the person who gives them. */
export function answersAtRandom(
  definition: Record<string, unknown>,
  dice: Dice,
): Record<string, unknown> {
  const pages = definition.pages as { elements: Element[] }[];
  const elements = pages.flatMap((page) => page.elements).filter((element) => !element.visibleIf);
  return Object.fromEntries(
    elements
      .filter((element) => element.type !== 'html' && !dice.chance(0.05))
      .map((element) => [element.name, answerTo(element, dice)]),
  );
}
