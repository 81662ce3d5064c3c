import { expect, test } from 'vitest';
import { buildAnsweringModel } from './answering-model';
import { plannedSteps } from './planned-steps';
import { runThrough } from './run-through';

const text = (name: string) => ({ type: 'text', name });
const panel = { type: 'panel', name: 'p', isRequired: true, elements: [text('a'), text('b')] };
const modelOf = (elements: object[], mode = 'questionPerPage') =>
  buildAnsweringModel({ questionsOnPageMode: mode, elements }, { locale: 'en' });
const run = (given: object, elements: object[], mode?: string) => {
  const ended = runThrough(modelOf(elements, mode), given as Record<string, unknown>);
  return ended.state === 'stopped' ? ended.wrong.map(({ name }) => name) : ended.stored;
};

test.each(['questionPerPage', 'standard'])(
  'of a panel that must be answered one answer is enough, and none is said at its first question: %s',
  (mode) => {
    const elements = [panel, text('c')];
    expect(run({ c: 'x' }, elements, mode)).toEqual(['a']);
    expect(run({ b: 'y', c: 'x' }, elements, mode)).toEqual({ b: 'y', c: 'x' });
  },
);

test('also inside another panel, where a page cannot judge it by itself', () => {
  const around = { type: 'panel', name: 'around', elements: [text('z'), panel] };
  expect(run({ z: 'x' }, [around])).toEqual(['a']);
  expect(plannedSteps(modelOf([around]))[0]).toMatchObject({ isQuiet: true, isFree: false });
  expect(plannedSteps(modelOf([{ ...around, elements: [text('z')] }]))[0]).toMatchObject({
    isFree: true,
  });
});
