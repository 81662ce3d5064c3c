import { describe, expect, it } from 'vitest';
import { checkDefinition } from '#surveys/check-definition';
import { findTemplate } from '#surveys/definitions';
import { listElements, textIn } from '#surveys/element';
import { ADDABLE, typeInWords } from '#surveys/question-types/in-editor';
import { editDefinition } from './edit-definition';

const template = findTemplate('find-the-a-segment')!.definition as Record<string, unknown>;
const namesOf = (definition: unknown) => listElements(definition).map((element) => element.name);
const find = (definition: unknown, key: string) =>
  listElements(definition).find((element) => element.name === key)!;

describe('rewording', () => {
  const reworded = editDefinition(template, {
    kind: 'reword',
    key: 'change',
    title: { en: 'What is new?', ru: 'Что нового?' },
    description: { en: '', ru: '' },
    isRequired: false,
    early: false,
    parts: [{ value: 'moved', text: { en: 'Moved house', ru: 'Переезд' } }],
  });
  it('changes texts in both languages and keeps the codes', () => {
    const question = find(reworded, 'change');
    expect(textIn(question.title, 'ru', '')).toBe('Что нового?');
    expect(question.choices).toContainEqual({
      value: 'moved',
      text: { default: 'Moved house', ru: 'Переезд' },
    });
    expect(question.choices).toHaveLength(find(template, 'change').choices!.length);
    expect(question.early).toBe(false);
  });
  it('leaves the given definition alone', () => {
    expect(textIn(find(template, 'change').title, 'en', '')).toMatch(/^What changed/);
  });
});

describe('the whole survey', () => {
  it('keeps the languages that are not edited here', () => {
    const before = { title: { default: 'Market', de: 'Markt' }, completedHtml: { ar: 'شكرا' } };
    const retitled = editDefinition(before, {
      kind: 'retitle',
      title: { en: 'Bazaar', ru: 'Базар' },
      description: { en: '', ru: '' },
    });
    expect(retitled.title).toEqual({ default: 'Bazaar', ru: 'Базар', de: 'Markt' });
    const thanked = editDefinition(before, { kind: 'thank', words: { en: 'Thanks', ru: '' } });
    expect(thanked.completedHtml).toEqual({ default: 'Thanks', ar: 'شكرا' });
    const silent = editDefinition(
      { completedHtml: 'x' },
      { kind: 'thank', words: { en: '', ru: '' } },
    );
    expect(silent).toEqual({});
  });
  it('is asked one question at a time, in pages or at once', () => {
    const edited = editDefinition({ isSinglePage: true }, { kind: 'page', paging: 'standard' });
    expect(edited).toEqual({ questionsOnPageMode: 'standard' });
  });
});

describe('choices', () => {
  it('one is added with its own code and another taken away', () => {
    const added = editDefinition(template, {
      kind: 'addChoice',
      key: 'trigger',
      value: 'c_new',
      text: { en: 'A grant', ru: 'Грант' },
    });
    const removed = editDefinition(added, { kind: 'removeChoice', key: 'trigger', value: 'broke' });
    const codes = find(removed, 'trigger').choices!.map((one) => (one as { value: string }).value);
    expect(codes.at(-1)).toBe('c_new');
    expect(codes).not.toContain('broke');
  });
  it('a choice that is its own text keeps its number as code', () => {
    const definition = { elements: [{ type: 'dropdown', name: 'year', choices: [2024, 2025] }] };
    const edit = { en: 'Last year', ru: '' };
    const reworded = editDefinition(definition, {
      kind: 'reword',
      key: 'year',
      title: { en: 'Year', ru: '' },
      description: { en: '', ru: '' },
      isRequired: false,
      early: false,
      parts: [
        { value: '2024', text: edit },
        { value: '2025', text: { en: '2025', ru: '' } },
      ],
    });
    expect(find(reworded, 'year').choices).toEqual([
      { value: 2024, text: { default: 'Last year' } },
      2025,
    ]);
  });
});

describe('questions', () => {
  it('one is added at the end, moved up and taken away again', () => {
    const added = editDefinition(template, {
      kind: 'addQuestion',
      key: 'q_new',
      name: 'number',
      title: { en: 'How many?', ru: 'Сколько?' },
      choices: [],
    });
    expect(namesOf(added).at(-1)).toBe('q_new');
    expect(find(added, 'q_new')).toMatchObject({ type: 'text', inputType: 'number' });
    const moved = editDefinition(added, { kind: 'moveQuestion', key: 'q_new', direction: 'up' });
    expect(namesOf(moved).at(-2)).toBe('q_new');
    const removed = editDefinition(moved, { kind: 'removeQuestion', key: 'q_new' });
    expect(namesOf(removed)).toEqual(namesOf(template));
  });
  it.each(ADDABLE)(
    '$name can be published as it is added, under the name it was added by',
    ({ name, words }) => {
      const title = { en: 'How?', ru: 'Как?' };
      const edit = { kind: 'addQuestion' as const, key: 'q_new', name, title };
      const definition = editDefinition({ title: 'Survey' }, { ...edit, choices: ['c_1', 'c_2'] });
      expect(checkDefinition(definition)).toEqual([]);
      expect(typeInWords(find(definition, 'q_new'), 'ru')).toBe(words.ru);
    },
  );
  it('past the edge of its page a question goes to the next one, and never gets lost', () => {
    const first = editDefinition(template, {
      kind: 'moveQuestion',
      key: 'change',
      direction: 'up',
    });
    expect(namesOf(first)).toEqual(namesOf(template));
    const across = editDefinition(template, {
      kind: 'moveQuestion',
      key: 'trigger',
      direction: 'up',
    });
    expect(namesOf(across)).toEqual(namesOf(template));
    const again = editDefinition(across, { kind: 'moveQuestion', key: 'trigger', direction: 'up' });
    expect(namesOf(again).indexOf('trigger')).toBe(namesOf(template).indexOf('trigger') - 1);
  });
  it('an empty page goes with its last question', () => {
    const definition = {
      pages: [
        { name: 'a', elements: [{ type: 'text', name: 'x' }] },
        { name: 'b', elements: [{ type: 'text', name: 'y' }] },
      ],
    };
    const moved = editDefinition(definition, { kind: 'moveQuestion', key: 'x', direction: 'down' });
    expect(namesOf(moved)).toEqual(['x', 'y']);
    expect(moved.pages).toHaveLength(1);
    const removed = editDefinition(moved, { kind: 'removeQuestion', key: 'x' });
    expect(namesOf(editDefinition(removed, { kind: 'removeQuestion', key: 'y' }))).toEqual([]);
  });
});

describe('endings', () => {
  it('are reworded, while the threshold stays', () => {
    const onCondition = [{ expression: '{score} >= 4', html: 'Well' }];
    const scored = { ...template, completedHtml: 'So', completedHtmlOnCondition: onCondition };
    const flagged = { en: 'We suit each other', ru: 'Мы подходим' };
    const edit = { kind: 'rewordEndings', flagged, below: { en: '', ru: 'Спасибо' } } as const;
    const reworded = editDefinition(scored, edit);
    expect(reworded.completedHtml).toEqual({ ru: 'Спасибо' });
    expect(reworded.completedHtmlOnCondition).toEqual([
      { expression: '{score} >= 4', html: { default: 'We suit each other', ru: 'Мы подходим' } },
    ]);
    expect(editDefinition(template, edit)).toEqual(template);
  });
});
