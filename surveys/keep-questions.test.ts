import { expect, test } from 'vitest';
import { keepQuestions } from './keep-questions';

const definition = {
  pages: [
    {
      name: 'one',
      elements: [
        { type: 'radiogroup', name: 'change', early: true, choices: ['moved', 'nothing'] },
        { type: 'text', name: 'months', visibleIf: "{change} = 'moved'", title: { ru: 'Когда?' } },
        { type: 'text', name: 'age' },
      ],
    },
    {
      name: 'two',
      visibleIf: '{age} > 30',
      elements: [
        {
          type: 'panel',
          name: 'panel',
          visibleIf: '{change} notempty',
          elements: [
            {
              type: 'checkbox',
              name: 'tried',
              visibleIf: '{months} >= 3',
              choices: ['books', { value: 'course', visibleIf: '{age} > 18', text: 'A course' }],
              validators: [
                { type: 'expression', expression: '{age} > 0' },
                { type: 'answercount', minCount: 1 },
              ],
            },
          ],
        },
      ],
    },
  ],
};

test('questions keep their codes, texts and order', () => {
  const kept = keepQuestions(definition, ['months', 'change']);
  expect(kept.map(({ name }) => name)).toEqual(['change', 'months']);
  expect(kept[0]).toEqual(definition.pages[0]!.elements[0]);
  expect(kept[1]).toEqual(definition.pages[0]!.elements[1]);
});

test('a condition that asks for a question left behind is dropped, the others stay', () => {
  const [months] = keepQuestions(definition, ['months']);
  expect(months).toEqual({ type: 'text', name: 'months', title: { ru: 'Когда?' } });
  const [, , tried] = keepQuestions(definition, ['change', 'months', 'tried']);
  expect(tried).toMatchObject({
    visibleIf: '({change} notempty) and ({months} >= 3)',
    choices: ['books', { value: 'course', text: 'A course' }],
    validators: [{ type: 'answercount', minCount: 1 }],
  });
  expect(JSON.stringify(tried)).not.toContain('age');
});

test('the definition itself is not touched, and one without pages is read, too', () => {
  const before = structuredClone(definition);
  keepQuestions(definition, ['tried']);
  expect(definition).toEqual(before);
  const flat = { elements: [{ type: 'text', name: 'why', valueName: 'reason' }] };
  expect(keepQuestions(flat, ['reason'])).toEqual(flat.elements);
  expect(keepQuestions(null, ['why'])).toEqual([]);
});
