import { expect, test } from 'vitest';
import { findTemplate } from '#surveys/definitions';
import { PAGINGS } from '#surveys/paging';
import { QUESTION_TYPES } from '#surveys/question-types';
import { fillIn } from '#test/support/form-filler';
import { answer, asking, drawn } from '#test/support/without-scripts';
import { drawStep } from './draw-step.server';
import { postStep } from './post-step.server';

/** Files come apart from the fields. */
const types = QUESTION_TYPES.filter(({ files, isWorkedOut }) => !files && !isWorkedOut);

test.each(types.map(({ type, sample }) => [type, sample.element] as const))(
  'a required %s is answered without scripts',
  (_type, element) => {
    const { title: _title, ...own } = element as { title?: unknown; name: string };
    const elements = [
      { ...own, title: 'Asked?', isRequired: true },
      { type: 'text', name: 'last' },
    ];
    const all = PAGINGS.map((questionsOnPageMode) => answer({ questionsOnPageMode, elements }));
    for (const ended of all) {
      expect(ended.stuck).toBeUndefined();
      expect(ended.stored).toHaveProperty(element.name);
      expect(ended.stored).toMatchObject({ last: 'words' });
      expect(ended.seen[0]).toContain('Asked?');
      expect(ended.stored).toEqual(all[0]!.stored);
    }
  },
);

test('the template is answered from the first to the last question, each in its turn', () => {
  const ended = answer(findTemplate('find-the-a-segment')!.definition);
  expect(ended.stuck).toBeUndefined();
  expect(ended.seen[0]).toContain('Question 1 of');
  expect(Object.keys(ended.stored!).length).toBeGreaterThan(8);
});

test('an empty required answer is said at its field, and nothing typed is lost', () => {
  const asked = asking({
    questionsOnPageMode: 'standard',
    elements: [
      {
        type: 'panel',
        name: 'both',
        elements: [
          { type: 'text', name: 'a', isRequired: true },
          { type: 'comment', name: 'b' },
        ],
      },
    ],
  });
  const form = fillIn(drawStep(asked, {}, { ...drawn, wanted: null }));
  form.set('q0', ' ');
  form.set('q1', 'Long words');
  const posted = postStep(asked, {}, { ...drawn, form });
  expect(posted).toMatchObject({
    state: 'again',
    isWrong: true,
    changes: { a: null, b: 'Long words' },
  });
  const html = String('html' in posted && posted.html);
  expect(html).toContain('aria-invalid="true"');
  expect(html).toContain('>Long words</textarea>');
  expect(html.indexOf('role="alert"')).toBeLessThan(html.indexOf('name="q0"'));
});

test('a value too long is said at its field and costs nobody the rest', () => {
  const asked = asking({
    elements: [
      {
        type: 'panel',
        name: 'both',
        elements: [
          { type: 'text', name: 'a' },
          { type: 'text', name: 'b' },
        ],
      },
    ],
  });
  const form = fillIn(drawStep(asked, {}, { ...drawn, wanted: null }));
  form.set('q0', 'x'.repeat(5_000));
  const posted = postStep(asked, {}, { ...drawn, form });
  expect(posted).toMatchObject({ state: 'again', isWrong: true, changes: { b: 'words' } });
  expect(posted.changes).not.toHaveProperty('a');
  expect('html' in posted && posted.html).toContain('1000 characters');
});

test('what an answer brings into sight on the same step is shown before going on', () => {
  const asked = asking({
    elements: [
      {
        type: 'panel',
        name: 'both',
        elements: [
          { type: 'radiogroup', name: 'a', choices: ['x'] },
          { type: 'text', name: 'why', visibleIf: "{a}='x'", isRequired: true },
        ],
      },
      { type: 'text', name: 'c' },
    ],
  });
  const first = drawStep(asked, {}, { ...drawn, wanted: null });
  expect(first).not.toContain('why');
  const posted = postStep(asked, {}, { ...drawn, form: fillIn(first) });
  expect(posted).toMatchObject({ state: 'again' });
  expect('html' in posted && posted.html).toContain('why');
});

test('back leads to the step before, with the answer in its place', () => {
  const asked = asking({
    elements: [
      { type: 'text', name: 'a' },
      { type: 'text', name: 'b' },
    ],
  });
  const form = fillIn(drawStep(asked, { a: 'mine' }, { ...drawn, wanted: '1.2' }));
  form.set('go', 'back');
  const posted = postStep(asked, { a: 'mine' }, { ...drawn, form });
  expect(posted).toMatchObject({ state: 'go', step: '1.1', changes: { b: 'words' } });
  expect(posted.changes).not.toHaveProperty('a');
  expect(drawStep(asked, { a: 'mine', ...posted.changes }, { ...drawn, wanted: '1.1' })).toContain(
    'value="mine"',
  );
});

test('who comes back goes on after the last answer', () => {
  const asked = asking({
    elements: [
      { type: 'text', name: 'a' },
      { type: 'text', name: 'b' },
      { type: 'text', name: 'c' },
    ],
  });
  const html = drawStep(asked, { a: 'x', b: 'y' }, { ...drawn, wanted: null });
  expect(html).toContain('name="step" value="1.3"');
});

test('rows are added and taken away, and stay empty rows', () => {
  const asked = asking({
    elements: [
      { type: 'matrixdynamic', name: 'm', rowCount: 1, columns: [{ name: 'c', cellType: 'text' }] },
    ],
  });
  const form = fillIn(drawStep(asked, {}, { ...drawn, wanted: null }));
  form.set('go', 'add q0');
  const more = postStep(asked, {}, { ...drawn, form });
  expect(more).toMatchObject({
    state: 'again',
    isWrong: false,
    changes: { m: [{ c: 'words' }, {}] },
  });
  const again = fillIn(String('html' in more && more.html));
  again.set('go', 'remove q0 0');
  const less = postStep(asked, more.changes, { ...drawn, form: again });
  expect(less.changes).toEqual({ m: [{ c: 'words' }] });
});

test('html of a founder keeps its words and loses what leads away or runs', () => {
  const html =
    '<h1>Hi</h1><meta http-equiv="refresh" content="0;url=https://evil.example"><img src=x onerror=alert(1)><script>1</script><p onclick="x">Please <b>read</b></p>';
  const shown = drawStep(
    asking({
      elements: [
        { type: 'html', name: 'h', html },
        { type: 'text', name: 'a' },
      ],
    }),
    {},
    { ...drawn, wanted: null },
  );
  expect(shown).toContain('<p>Please <b>read</b></p>');
  expect(shown).not.toMatch(/meta|script|onclick|<img|evil/);
});
