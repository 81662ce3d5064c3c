import { expect, test } from 'vitest';
import { oneStep } from '#test/support/one-step';
import { noFiles } from '../files/sent-files';

const isSecond = true;
const quiet = oneStep([{ type: 'comment', name: 'why' }], { isSecond });
const loud = oneStep(
  [
    { type: 'comment', name: 'why' },
    { type: 'text', name: 'more', visibleIf: '{why} notempty' },
  ],
  { isSecond },
);
const long = 'x'.repeat(10_001);

test.each([
  ['a step nothing depends on', quiet],
  ['a step something depends on', loud],
])(
  'at %s, back past what cannot be kept says so at its field; pressed again it leads back',
  (_what, asked) => {
    const held = asked.post({ q1: long }, { go: 'back' });
    expect(held).toMatchObject({ state: 'again', isWrong: true });
    expect(held.changes).not.toHaveProperty('why');
    expect(held.html).toContain('at most 10000 characters fit here');
    expect(held.html).toContain(`>${long}</textarea>`);
    expect(held.html).toContain('value="leave"');
    expect(held.html).toContain('Back without saving this');
    const left = asked.post({ q1: long }, { go: 'leave' });
    expect(left.state).toBe('go');
    expect(left.changes).not.toHaveProperty('why');
  },
);

test('what can be kept is kept on the way back, and nobody is held up', () => {
  expect(quiet.post({ q1: 'words' }, { go: 'back' })).toMatchObject({
    state: 'go',
    changes: { why: 'words' },
  });
});

test('a file that was refused is said on the way back, too', () => {
  const asked = oneStep([{ type: 'file', name: 'f', acceptedTypes: 'image/*' }], {
    isSecond,
  });
  const nothing = { workspaceId: '', size: 3, sha256: '', isTooLarge: false };
  const file = { ...nothing, id: 'x', field: 'q1', name: 'notes.txt', type: 'text/plain' };
  const held = asked.post({}, { go: 'back', files: noFiles([file]) });
  expect(held.html).toContain('“notes.txt”: files of this kind do not fit here.');
  expect(asked.post({}, { go: 'leave', files: noFiles() }).state).toBe('go');
});
