import fc from 'fast-check';
import { QUESTION_TYPES } from '#surveys/question-types';

export type FuzzElement = Record<string, unknown> & { type: string; name: string };

const ODD = [
  '__proto__',
  'constructor',
  'toString',
  'length',
  'a.b',
  '#',
  '0',
  'x-Comment',
  ' ',
  'Ёж 🦔',
];
const texts = fc.oneof(
  { weight: 4, arbitrary: fc.string({ maxLength: 12 }) },
  fc.constantFrom(...ODD, 'one, two', 'three\nfour', 'Ещё думаю', '2 года', '2024-05-01', '', '12'),
);
const localized = fc.oneof(
  { weight: 3, arbitrary: texts },
  fc.record({ default: texts, ru: texts }, { requiredKeys: [] }),
  fc.constantFrom(null, 5, [], { default: null }),
);
const scalars = fc.oneof(texts, fc.integer({ min: -3, max: 12 }), fc.boolean(), fc.constant(1.5));

const listed = fc.oneof(
  { weight: 4, arbitrary: scalars },
  {
    weight: 4,
    arbitrary: fc.record({ value: scalars, text: localized }, { requiredKeys: ['value'] }),
  },
  fc.constantFrom(null, {}, [], { text: 'no value' }, { value: { deep: 1 } }, { value: null }),
);
const list = fc.oneof(
  { weight: 6, arbitrary: fc.array(listed, { maxLength: 6 }) },
  fc.constantFrom(undefined, null, 'not a list', {}, ['a', 'a', 1, '1', true, 'true']),
);
const bound = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(undefined, 0, 1, 5, 10) },
  fc.constantFrom(-5, '3', 'x', null, 1e9),
);

/** Settings of every type at once: whoever does not know one passes it over. */
const settings = fc.record(
  {
    title: localized,
    valueName: fc.constantFrom('shared', '', '__proto__', 'own'),
    early: fc.boolean(),
    isRequired: fc.boolean(),
    visibleIf: fc.constantFrom('{q1} = 1', '{nobody} notempty', 'not even ('),
    choicesMin: bound,
    choicesMax: bound,
    rateMin: bound,
    rateMax: bound,
    rateCount: bound,
    rateValues: list,
    min: bound,
    max: bound,
    step: bound,
    sliderType: fc.constantFrom('single', 'range'),
    multiSelect: fc.boolean(),
    cellType: fc.constantFrom('default', 'checkbox', 'text', 'rating', 'boolean', 'hologram'),
    inputType: fc.constantFrom(
      'number',
      'date',
      'week',
      'time',
      'month',
      'email',
      'color',
      'range',
      '__proto__',
    ),
    maskType: fc.constantFrom('numeric', 'currency', 'datetime', 'pattern'),
    showOtherItem: fc.boolean(),
    showNoneItem: fc.boolean(),
    showDontKnowItem: fc.boolean(),
    storeOthersAsComment: fc.boolean(),
    valuePropertyName: fc.constantFrom('fruit', '__proto__'),
    valueTrue: scalars,
    valueFalse: scalars,
    noneText: localized,
  },
  { requiredKeys: [] },
);

const HOLDING = QUESTION_TYPES.filter(({ inside }) => inside).map(({ type }) => type);
const PLAIN = QUESTION_TYPES.map(({ type }) => type).filter((type) => !HOLDING.includes(type));

const names = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8') },
  fc.constantFrom(...ODD),
);
const rows = fc.oneof(
  { weight: 5, arbitrary: fc.constant(['r1', { value: 'r.2', text: 'Row two' }]) },
  list,
);
const items = fc.constantFrom([{ name: 'i1' }, { name: 'i2', inputType: 'number' }], [{}], 'x');

const plain = fc
  .record({
    type: fc.constantFrom(...PLAIN, 'html', 'hologram'),
    name: names,
    choices: list,
    columns: list,
    areas: list,
    rows,
    items,
    settings: fc.oneof(
      { weight: 1, arbitrary: fc.constant({}) },
      { weight: 2, arbitrary: settings },
    ),
  })
  .map(({ settings: own, ...element }): FuzzElement => ({ ...element, ...own }));

const columns = fc.array(
  fc
    .record({ name: fc.constantFrom('c1', 'c2', 'c.3', '__proto__'), choices: list, settings })
    .map(({ settings: own, ...column }) => ({ ...column, ...own })),
  { maxLength: 3 },
);

const holding = fc
  .record({
    type: fc.constantFrom(...HOLDING),
    name: names,
    title: localized,
    choices: list,
    columns,
    rows,
    templateElements: fc.array(plain, { maxLength: 3 }),
    detailElements: fc.array(plain, { maxLength: 1 }),
  })
  .map((element): FuzzElement => ({ ...element }));

/** One question nobody could object to, so that there is something to find. */
const solid = fc.constantFrom<FuzzElement>(
  { type: 'radiogroup', name: 'solid', choices: ['a', 'b', 'c', 'd'] },
  { type: 'checkbox', name: 'solid', choices: ['a', 'b', 'c', 'd'] },
  { type: 'rating', name: 'solid', rateMax: 10 },
  { type: 'comment', name: 'solid' },
);

/** Questions of all types, odd names and settings, some of them without sense. */
export const elements = fc
  .tuple(
    fc.array(solid, { maxLength: 1 }),
    fc.array(fc.oneof({ weight: 3, arbitrary: plain }, holding), { maxLength: 6 }),
  )
  .map(([first, others]) => [...first, ...others]);

/** The same questions on pages, in panels inside panels, or at once; or no definition at all. */
export const wrapped = (list: FuzzElement[]) =>
  fc.constantFrom<unknown>(
    { elements: list },
    { pages: [{ elements: list.slice(0, 2) }, { elements: list.slice(2) }] },
    {
      locale: 'ru',
      storeOthersAsComment: false,
      pages: [
        { elements: [{ type: 'panel', name: 'p', elements: [{ type: 'panel', elements: list }] }] },
      ],
    },
  );
