// What the rules of a survey do to answers of other steps, where somebody goes back and changes her mind.
import { expect, test } from 'vitest';
import { checkAnswers } from '#test/support/check-answers';
import { asking, drawn } from '#test/support/without-scripts';
import { newJudgeOf } from '../models.server';
import { drawStep } from './draw-step.server';
import { markField } from './mark';
import { postStep } from './post-step.server';

type Said = Record<string, string>;

/** Text fields alone: `q0` on step 1.1 and so on. */
function aPerson(elements: object[], more: object = {}) {
  const asked = asking({ ...more, elements });
  let given: Record<string, unknown> = {};
  const at = (step: number) => `1.${step + 1}`;
  /** Comes to a question, writes there, and goes on. */
  const say = (step: number, text: string) => {
    const html = drawStep(asked, given, { ...drawn, wanted: at(step) });
    const was = new RegExp(`name="${markField(`q${step}`)}" value="([^"]*)"`).exec(html)?.[1] ?? '';
    const fields: Said = { step: at(step), go: 'next', [`q${step}`]: text };
    const form = new URLSearchParams({ ...fields, [markField(`q${step}`)]: was });
    given = { ...given, ...postStep(asked, given, { ...drawn, form }).changes };
    return given;
  };
  const stored = () => {
    const checked = checkAnswers(newJudgeOf(asked), given);
    return checked.ok ? checked.answers : checked.errors;
  };
  return { say, stored };
}

const text = (name: string, more: object = {}) => ({ type: 'text', name, ...more });
const number = (name: string, more: object = {}) => text(name, { inputType: 'number', ...more });

test('what a rule works out is worked out again when what it came from is changed', () => {
  const price = number('price', { setValueExpression: '{pieces} * 100' });
  const { say, stored } = aPerson([number('pieces'), price, text('words')]);
  say(0, '2');
  say(1, '200');
  say(2, 'fine');
  expect(say(0, '5')).toMatchObject({ pieces: 5, price: 500, words: 'fine' });
  expect(stored()).toEqual({ pieces: 5, price: 500, words: 'fine' });
});

test('what she writes over it stands, until what it came from is changed', () => {
  const price = number('price', { setValueExpression: '{pieces} * 100' });
  const { say, stored } = aPerson([number('pieces'), price, text('words')]);
  say(0, '2');
  say(1, '150');
  say(2, 'fine');
  expect(stored()).toEqual({ pieces: 2, price: 150, words: 'fine' });
  say(0, '2');
  expect(stored()).toEqual({ pieces: 2, price: 150, words: 'fine' });
});

test('an answer a rule takes away is away; written again it stays', () => {
  const city = text('city', { resetValueIf: "{country} = 'none'" });
  const { say, stored } = aPerson([text('country'), city, text('words')]);
  say(0, 'Georgia');
  say(1, 'Tbilisi');
  expect(say(0, 'none')).toMatchObject({ country: 'none', city: null });
  say(1, 'Batumi');
  say(2, 'fine');
  expect(stored()).toEqual({ country: 'none', city: 'Batumi', words: 'fine' });
});

test('a later answer that sets an earlier one does so once: what is written after that stands', () => {
  const trigger = {
    type: 'setvalue',
    expression: "{why} = 'gift'",
    setToName: 'for',
    setValue: 'her',
  };
  const { say, stored } = aPerson([text('for'), text('why'), text('words')], {
    triggers: [trigger],
  });
  say(0, 'him');
  expect(say(1, 'gift')).toMatchObject({ for: 'her', why: 'gift' });
  say(0, 'them');
  say(2, 'fine');
  expect(stored()).toEqual({ for: 'them', why: 'gift', words: 'fine' });
});
