import { expect, test } from 'vitest';
import { oneStep, tagWith } from '#test/support/one-step';

const own = 'data:image/png;base64,AA';
const choices = [
  { value: 'desk', text: 'At a desk', imageLink: own },
  { value: 'sofa', text: 'On a sofa', imageLink: 'https://stranger.example/x.png' },
];
const pictures = (more: object = {}) =>
  oneStep([{ type: 'imagepicker', name: 'p', title: 'Where?', choices, ...more }]);

test('a picture of the survey is shown above its words; one of a stranger is only its words', () => {
  const html = pictures().draw();
  expect(html.match(/<img/g)).toHaveLength(1);
  expect(tagWith(html, own)).toContain('alt=""');
  expect(html).not.toContain('stranger');
  for (const { text } of choices) expect(html).toContain(`>${text}</span>`);
});

test.each([
  [false, 'radio', 'sofa', 'sofa'],
  [true, 'checkbox', ['desk', 'sofa'], ['desk', 'sofa']],
])('several or one of them: %j', (multiSelect, type, posted, answer) => {
  const asked = pictures({ multiSelect });
  expect(tagWith(asked.draw(), 'value="desk"')).toContain(`type="${type}"`);
  expect(asked.post({ q0: posted })).toMatchObject({ state: 'go', changes: { p: answer } });
});

test('a picture with places, and one that is only shown, are said in words', () => {
  const html = oneStep([
    { type: 'imagemap', name: 'm', title: 'Where?', imageLink: own, areas: [{ value: 'north' }] },
    { type: 'image', name: 'i', imageLink: own, altText: 'Our shop' },
    { type: 'image', name: 'j', imageLink: '//stranger.example/x.png', altText: 'Our street' },
  ]).draw();
  expect(html.match(/<img[^>]*>/g)).toEqual([
    expect.stringContaining('alt="Where?"'),
    expect.stringContaining('alt="Our shop"'),
  ]);
  expect(html).toContain('>Our street</p>');
  expect(html).not.toContain('stranger');
});
