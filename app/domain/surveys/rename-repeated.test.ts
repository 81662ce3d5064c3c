import { expect, test } from 'vitest';
import { checkDefinition } from '#surveys/check-definition';
import { editDefinition } from './edit-definition';

const text = (name: string, more = {}) => ({ type: 'text', name, ...more });
const renamed = (definition: Record<string, unknown>) => {
  const edited = editDefinition(definition, { kind: 'renameRepeated', key: 'q1' });
  expect(checkDefinition(edited)).toEqual([]);
  return edited;
};

test('all but the first get a code of their own, that nothing had', () => {
  const definition = { elements: [text('q1'), text('q1_2'), text('q1'), text('q1')] };
  expect(renamed(definition)).toEqual({
    elements: [text('q1'), text('q1_2'), text('q1_3'), text('q1_4')],
  });
});

test('what stands on its page and speaks of the code follows, everything else stays', () => {
  const definition = {
    pages: [
      { elements: [text('q1'), text('a', { visibleIf: "{q1} = 'x'" })] },
      {
        elements: [
          text('q1', { validators: [{ type: 'expression', expression: '{ q1 } > 5' }] }),
          text('b', { visibleIf: "{q1-Comment} notempty or {q1.row} = 1 and {q10} = 'q1'" }),
          { type: 'checkbox', name: 'c', choicesFromQuestion: 'q1' },
          { type: 'panel', name: 'p', elements: [text('d', { title: { ru: 'Из {q1}' } })] },
        ],
      },
      { elements: [text('e', { visibleIf: '{q1} empty' })] },
    ],
    triggers: [{ type: 'setvalue', setToName: 'q1', expression: '{q1} = 1' }],
  };
  const [first, second, third] = (renamed(definition) as typeof definition).pages;
  expect(first).toEqual(definition.pages[0]);
  expect(third).toEqual(definition.pages[2]);
  expect(second).toEqual({
    elements: [
      text('q1_2', { validators: [{ type: 'expression', expression: '{ q1_2 } > 5' }] }),
      text('b', { visibleIf: "{q1_2-Comment} notempty or {q1_2.row} = 1 and {q10} = 'q1'" }),
      { type: 'checkbox', name: 'c', choicesFromQuestion: 'q1_2' },
      { type: 'panel', name: 'p', elements: [text('d', { title: { ru: 'Из {q1_2}' } })] },
    ],
  });
});

test('beside the first, only its own rules speak of a question that is renamed', () => {
  const definition = {
    elements: [
      text('q1'),
      text('q1', { requiredIf: '{q1} empty' }),
      text('a', { visibleIf: '{q1}' }),
    ],
  };
  expect(renamed(definition)).toEqual({
    elements: [
      text('q1'),
      text('q1_2', { requiredIf: '{q1_2} empty' }),
      text('a', { visibleIf: '{q1}' }),
    ],
  });
});

test('a code that is no repeated one changes nothing', () => {
  const definition = { elements: [text('q1'), text('(a+')] };
  expect(editDefinition(definition, { kind: 'renameRepeated', key: '(a+' })).toEqual(definition);
});
