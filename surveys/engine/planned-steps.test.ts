import { expect, test } from 'vitest';
import { findTemplate } from '../definitions';
import { buildAnsweringModel } from './answering-model';
import { plannedSteps } from './planned-steps';

const planned = (definition: object) =>
  plannedSteps(
    buildAnsweringModel(definition as Record<string, unknown>, {
      locale: 'en',
      paging: 'questionPerPage',
    }),
  );
const quiet = (definition: object) =>
  planned(definition)
    .filter(({ isQuiet }) => isQuiet)
    .map(({ step }) => step.name);
const two = (a: object, b: object, more: object = {}) => ({
  ...more,
  elements: [
    { type: 'text', name: 'a', ...a },
    { type: 'text', name: 'b', ...b },
  ],
});

test('steps nothing stands between are quiet, and their numbers are those of the walk', () => {
  expect(quiet(two({}, {}))).toEqual(['a', 'b']);
  expect(planned(two({}, {})).map(({ id }) => id)).toEqual(['1.1', '1.2']);
});

test.each<[string, object]>([
  ['shown by what it answers', two({}, { visibleIf: "{A} = 'x'" })],
  ['named in a text', two({}, { title: 'Why {a}?' })],
  ['named to a function', two({}, { visibleIf: "displayValue('a') = 'x'" })],
  [
    'a trigger of it',
    two({}, {}, { triggers: [{ type: 'skip', expression: '{a} = 1', gotoName: 'b' }] }),
  ],
  [
    'a value worked out of it',
    two({}, {}, { calculatedValues: [{ name: 'c', expression: '{a} + {b}' }] }),
  ],
  ['its value shared', two({ valueName: 'v' }, { valueName: 'v' })],
  [
    'its choices taken over',
    two({ type: 'checkbox', choices: [1] }, { type: 'dropdown', choicesFromQuestion: 'a' }),
  ],
])('not with %s', (_rule, definition) => {
  expect(quiet(definition)).toEqual([]);
});

test('a rule about one leaves a third alone', () => {
  const definition = two({}, { requiredIf: '{a} notempty' });
  const third = { type: 'rating', name: 'third' };
  expect(quiet({ elements: [...definition.elements, third] })).toEqual(['third']);
});

test('a step follows itself where its parts do', () => {
  const panel = (visibleIf: string) => ({
    elements: [
      {
        type: 'panel',
        name: 'p',
        elements: [
          { type: 'text', name: 'x' },
          { type: 'text', name: 'y', visibleIf },
        ],
      },
    ],
  });
  expect(planned(panel('{x} notempty'))[0]).toMatchObject({ isQuiet: false, isLive: true });
  expect(planned(panel('{elsewhere} notempty'))[0]).toMatchObject({
    isQuiet: false,
    isLive: false,
  });
});

test('free is what a page can judge itself', () => {
  const free = (element: object) => planned({ elements: [{ name: 'q', ...element }] })[0]!.isFree;
  expect(free({ type: 'rating', isRequired: true })).toBe(true);
  expect(free({ type: 'radiogroup', choices: [1, 2], showOtherItem: true })).toBe(true);
  expect(free({ type: 'checkbox', choices: [1, 2], maxSelectedChoices: 1 })).toBe(true);
  expect(free({ type: 'text', inputType: 'number', max: 24 })).toBe(true);
  expect(free({ type: 'text', inputType: 'date' })).toBe(false);
  expect(free({ type: 'text', maskType: 'numeric' })).toBe(false);
  expect(free({ type: 'text', validators: [{ type: 'email' }] })).toBe(false);
  expect(free({ type: 'radiogroup', choices: [{ value: 1, showCommentArea: true }] })).toBe(false);
  expect(free({ type: 'matrix', columns: [1], rows: [1], eachRowRequired: true })).toBe(false);
});

test('of the template only the first answer decides about another question', () => {
  const steps = planned(findTemplate('find-the-a-segment')!.definition);
  const loud = steps.filter(({ isFree }) => !isFree).map(({ step }) => step.name);
  expect(loud).toEqual(['change', 'change_months']);
});
