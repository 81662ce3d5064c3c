import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Answering, serveSteps } from '#test/support/steps-in-browser';
import { createSender } from './sender';

const PLACE = 'answers-response';
const texts = {
  ...{ saved: 'Saved', offline: 'Offline', waiting: 'Waiting', slow: 'Slow', refused: 'Refused' },
};

let answering: Answering;
let said: string[];
let device: Record<string, string>;
beforeEach(async () => {
  answering = await serveSteps([
    { type: 'text', name: 'a' },
    { type: 'text', name: 'b' },
  ]);
  said = [];
  device = answering.open().window.localStorage as never;
});
afterEach(() => answering.close());

const sender = () => createSender({ place: PLACE, texts, tell: (words) => said.push(words) });
const kept = () => JSON.parse(device[PLACE] ?? '{}');
const only = (status: number, headers?: Record<string, string>) =>
  answering.instead.push({ status, headers });

describe('what is sent', () => {
  test('is the step with all of its fields, the wish, and the clock of who answers', async () => {
    await sender().post(
      [
        ['q0', 'x'],
        ['q0', 'y'],
      ],
      '1.1',
      'save',
    );
    const [sent] = answering.posts;
    expect(sent!.getAll('q0')).toEqual(['x', 'y']);
    expect(Object.fromEntries(sent!)).toMatchObject({
      ...{ intent: 'step', step: '1.1', go: 'save' },
      minutesWest: String(new Date().getTimezoneOffset()),
    });
    expect(sent!.has('passed')).toBe(false);
  });

  test('takes steps along that were gone past; they are forgotten once the server has them', async () => {
    const { keep, post, isEmpty } = sender();
    keep('1.1', [['q0', 'x']]);
    expect(kept()).toEqual({ '1.1': [['q0', 'x']] });
    await post([['q1', 'y']], '1.2', 'save');
    expect(answering.posts[0]!.getAll('passed')).toEqual(['1.1']);
    expect(answering.given).toEqual({ a: 'x', b: 'y' });
    expect([isEmpty(), device[PLACE]]).toEqual([true, undefined]);
  });

  test('takes no draft along: what somebody is still writing is not passed', async () => {
    const { keep, post, isEmpty } = sender();
    keep('~1.1', [['q0', 'half']]);
    await post([['q1', 'y']], '1.2', 'save');
    expect(answering.posts[0]!.has('passed')).toBe(false);
    expect(answering.given).toEqual({ b: 'y' });
    expect([isEmpty(), kept()]).toEqual([false, { '~1.1': [['q0', 'half']] }]);
  });

  test('forgets nothing that was passed anew meanwhile', async () => {
    const { keep, post, keptOf } = sender();
    keep('1.1', [['q0', 'x']]);
    const sending = post([], '1.2', 'save');
    keep('1.1', [['q0', 'later']]);
    await sending;
    expect(keptOf('1.1')).toEqual([['q0', 'later']]);
  });
});

describe('without an answer', () => {
  test.each([
    [0, 'save', 'Offline'],
    [0, 'next', 'Waiting'],
    [503, 'next', 'Slow'],
    [500, 'save', 'Slow'],
    [429, 'save', 'Slow'],
  ])('(%d to "%s") it says so and keeps everything', async (status, go, words) => {
    const { keep, post, isFailing } = sender();
    keep('1.1', [['q0', 'x']]);
    only(status);
    expect(await post([], '1.2', go)).toBeNull();
    expect([said, isFailing(), kept()]).toEqual([[words], true, { '1.1': [['q0', 'x']] }]);
  });

  test('it waits longer each time, to a minute, and as ever once there is one', async () => {
    const { post, pause } = sender();
    const pauses = [pause()];
    for (let time = 0; time < 8; time += 1) {
      only(503);
      await post([], '1.1', 'save');
      pauses.push(pause());
    }
    expect(pauses).toEqual([1_200, 2_400, 4_800, 9_600, 19_200, 38_400, ...Array(3).fill(60_000)]);
    await post([], '1.1', 'save');
    expect(pause()).toBe(1_200);
  });

  test('it waits as long as it is told to, and no longer than a minute', async () => {
    const { post, pause } = sender();
    for (const [seconds, wait] of [
      ['7', 7_000],
      ['3600', 60_000],
    ] as const) {
      only(429, { 'Retry-After': seconds });
      await post([], '1.1', 'save');
      expect(pause()).toBe(wait);
    }
  });
});

test('what is refused for good is said, keeps what it has, and is no failing line', async () => {
  const { keep, post, isFailing } = sender();
  keep('1.1', [['q0', 'x']]);
  only(413);
  expect(await post([], '1.2', 'save')).toEqual({ state: 'refused' });
  expect([said, isFailing(), kept()]).toEqual([['Refused'], false, { '1.1': [['q0', 'x']] }]);
});

describe('this device', () => {
  test('has what was kept when the page is opened again, and drops what is done with', () => {
    device[PLACE] = JSON.stringify({ '1.1': [['q0', 'x']], '1.2': [] });
    const { keptOf, drop, forget, isEmpty } = sender();
    expect(keptOf('1.1')).toEqual([['q0', 'x']]);
    drop('1.1');
    expect(kept()).toEqual({ '1.2': [] });
    forget();
    expect([isEmpty(), device[PLACE]]).toEqual([true, undefined]);
  });

  test('that holds something else holds nothing', () => {
    device[PLACE] = '{"1.1": [';
    expect(sender().isEmpty()).toBe(true);
  });
});
