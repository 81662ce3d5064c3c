import { expect, test } from 'vitest';
import { asking, drawn } from '#test/support/without-scripts';
import { drawStep } from './draw-step.server';
import { postStep } from './post-step.server';

const required = (name: string, more: object = {}) => ({
  type: 'text',
  name,
  isRequired: true,
  requiredErrorText: 'Please write something',
  ...more,
});
const post = (asked: ReturnType<typeof asking>, step: string) =>
  postStep(asked, {}, { ...drawn, form: new URLSearchParams({ step, go: 'next' }) });

test.each([
  ['a question others depend on', [required('a'), required('b', { visibleIf: '{a} notempty' })]],
  ['a question nothing depends on', [required('a'), required('b')]],
  [
    'a panel that must be answered',
    [
      {
        type: 'panel',
        name: 'p',
        isRequired: true,
        requiredErrorText: 'Please write something',
        elements: [{ type: 'text', name: 'a' }],
      },
      { type: 'text', name: 'b', visibleIf: '{a} notempty' },
    ],
  ],
])(
  'what was wrong with %s is said to whom it concerns, and to nobody after her',
  (_what, elements) => {
    const asked = asking({ elements });
    const wrong = post(asked, '1.1');
    expect(wrong).toMatchObject({ state: 'again', isWrong: true });
    expect(String('html' in wrong && wrong.html)).toContain('Please write something');
    for (const wanted of ['1.1', null])
      expect(drawStep(asked, {}, { ...drawn, wanted })).not.toContain('Please write something');
    expect(drawStep(asked, { b: 'x' }, { ...drawn, wanted: '1.1' })).not.toContain('Please write');
  },
);
