import fc from 'fast-check';
import { isScalar } from '#surveys/choices';
import { isRecord } from '#surveys/element';
import type { FuzzElement } from './definitions';

const WORDS = [
  'Искала новое место',
  'I moved to the city',
  'Ещё думаю, but soon\nmaybe',
  '2 года',
  '6 months',
  '2024-05-01',
  '31.12.2025',
  '10:30',
  '12',
  '1 200,5',
  '$ 5',
  '🦔',
  'x'.repeat(500),
];
const nonsense = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    null,
    '',
    '   ',
    [],
    {},
    [[]],
    [{}],
    [null],
    1e308,
    -1e308,
    '1e999',
    '__proto__',
  ),
);

/** What could be answered to a question: mostly of the right shape, sometimes anything. */
export function answerTo(element: FuzzElement): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 7, arbitrary: rightAnswer(element) },
    { weight: 1, arbitrary: nonsense },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
}

/** Of the shape survey-core itself would store. */
export function rightAnswer(element: FuzzElement): fc.Arbitrary<unknown> {
  if (takesSeveral(element)) return listOf(element);
  switch (element.type) {
    case 'rating':
    case 'slider':
      return element.type === 'slider' && element.sliderType === 'range'
        ? fc.tuple(fc.nat(9), fc.nat(9))
        : fc.integer({ min: 0, max: 10 });
    case 'boolean':
      return fc.oneof(fc.boolean(), fc.constantFrom(element.valueTrue || true, 'true', 0));
    case 'matrix':
      return recordOf(['r1', 'r.2', '__proto__'], codeOf({ ...element, choices: element.columns }));
    case 'multipletext':
      return recordOf(['i1', 'i2', 'gone'], words);
    case 'matrixdropdown':
      return recordOf(['r1', 'r.2'], cells(element));
    case 'matrixdynamic':
      return fc.array(cells(element), { maxLength: 3 });
    case 'paneldynamic':
      return fc.array(panel(element), { maxLength: 3 });
    case 'text':
    case 'comment':
    case 'expression':
    case 'signaturepad':
      return words;
    case 'file':
      return fc.constant([{ name: 'x', type: 'text/plain', content: 'data:,' }]);
    default:
      return codeOf(element.type === 'imagemap' ? { choices: element.areas } : element);
  }
}

const words = fc.oneof(fc.constantFrom<unknown>(...WORDS), fc.integer({ min: -5, max: 99 }));

function codeOf({ choices }: Record<string, unknown>): fc.Arbitrary<unknown> {
  const codes = (Array.isArray(choices) ? choices : [])
    .map((one: unknown) => (isRecord(one) ? one.value : one))
    .filter(isScalar);
  return fc.constantFrom<unknown>(...codes, 'other', 'none', 'dontknow', 'deleted since', 3, '3');
}

function takesSeveral({ type, multiSelect }: FuzzElement): boolean {
  if (type === 'imagemap') return multiSelect !== false;
  return (
    ['checkbox', 'tagbox', 'ranking'].includes(type) ||
    (type === 'imagepicker' && multiSelect === true)
  );
}

/** "None" never stands beside something else. */
function listOf(element: FuzzElement): fc.Arbitrary<unknown> {
  const ordinary = codeOf(element).filter((code) => code !== 'none' && code !== 'dontknow');
  return fc.uniqueArray(ordinary, { minLength: 1, maxLength: 4, selector: String });
}

function recordOf(keys: string[], value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 3 });
}

function cells(element: FuzzElement): fc.Arbitrary<unknown> {
  const own = fc.oneof(words, codeOf(element), fc.array(codeOf(element), { maxLength: 2 }));
  return recordOf(['c1', 'c2', 'c.3', 'c1-Comment', 'gone'], own);
}

function panel(element: FuzzElement): fc.Arbitrary<unknown> {
  const inner = (element.templateElements ?? []) as FuzzElement[];
  return fc
    .tuple(...inner.map((one) => fc.tuple(fc.constant(one.name), answerTo(one))))
    .map((parts) => Object.fromEntries(parts));
}
