import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rightAnswer } from '#test/support/fuzz/answers';
import { elements, wrapped } from '#test/support/fuzz/definitions';
import { runs } from '#test/support/fuzz/runs';
import { checkDefinition } from '../check-definition';
import { PAGINGS, pagingOf } from '../paging';
import { buildAnsweringModel } from './answering-model';
import { runThrough } from './run-through';

type Json = Record<string, unknown>;

/** Some of these definitions survey-core cannot read at all: then in no mode. */
function ended(definition: Json, given: Json) {
  let model: ReturnType<typeof buildAnsweringModel>;
  try {
    model = buildAnsweringModel(definition, { locale: 'en' });
  } catch {
    return { state: 'unreadable' };
  }
  const run = runThrough(model, given);
  if (run.state === 'finished') return run;
  return { ...run, wrong: run.wrong.map(({ name }) => name).sort() };
}

const answered = elements.chain((list) =>
  fc.tuple(
    wrapped(list),
    fc.record(Object.fromEntries(list.map((one) => [one.name, rightAnswer(one)]))),
  ),
);

test('the same answers are stored, or refused, whatever is asked at once', () => {
  fc.assert(
    fc.property(answered, ([definition, given]) => {
      fc.pre(checkDefinition(definition as Json).length === 0);
      fc.pre(!JSON.stringify(definition).includes('not even ('));
      const [first, ...others] = PAGINGS.map((questionsOnPageMode) =>
        ended(
          { ...structuredClone(definition as Json), questionsOnPageMode },
          structuredClone(given),
        ),
      );
      for (const other of others) expect(other).toEqual(first);
    }),
    runs(40),
  );
});

test('a survey that does not say is asked one question at a time', () => {
  expect(pagingOf({})).toBe('questionPerPage');
  expect(pagingOf({ questionsOnPageMode: 'inputPerPage' })).toBe('questionPerPage');
  expect(pagingOf({ isSinglePage: true })).toBe('singlePage');
  for (const paging of PAGINGS) expect(pagingOf({ questionsOnPageMode: paging })).toBe(paging);
});
