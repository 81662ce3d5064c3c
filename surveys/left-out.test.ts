import { expect, test } from 'vitest';
import { checkDefinition } from './check-definition';
import { listLeftOut } from './left-out';

const list = { url: 'https://stranger.example/countries' };
const text = (name: string, html: string) => ({ type: 'html', name, html });
const a = { type: 'text', name: 'a' };

test.each([
  [
    'choices from an address',
    { elements: [{ type: 'dropdown', name: 'country', choicesByUrl: list }, a] },
    [{ what: 'fetch', key: 'country' }],
  ],
  [
    'an address after the end',
    { navigateToUrl: 'https://stranger.example', elements: [a] },
    [{ what: 'leave' }],
  ],
  [
    'addresses after the end, by condition',
    { navigateToUrlOnCondition: [{ expression: '1=1', url: 'https://x.example' }], elements: [a] },
    [{ what: 'leave' }],
  ],
  ['answers sent elsewhere', { surveyPostId: 'x', elements: [a] }, [{ what: 'send' }]],
  [
    'a script in html',
    { elements: [text('h', '<p>Hi</p><script>alert(1)</script>'), a] },
    [{ what: 'script', key: 'h' }],
  ],
  [
    'a script on an element, inside a panel and one language',
    {
      elements: [
        {
          type: 'panel',
          name: 'p',
          elements: [{ ...a, title: { default: 'A', ru: '<b onclick="x()">А</b>' } }],
        },
      ],
    },
    [{ what: 'script', key: 'a' }],
  ],
  [
    'a page that leads elsewhere by itself',
    { elements: [text('h', '<META HTTP-EQUIV="refresh" content="0;url=https://x.example">'), a] },
    [{ what: 'refresh', key: 'h' }],
  ],
  [
    'pictures of strangers, of the survey and of a choice',
    {
      logo: 'https://stranger.example/logo.png',
      elements: [
        {
          type: 'imagepicker',
          name: 'pick',
          choices: [{ value: 'x', imageLink: '//stranger.example/x.png' }],
        },
        text('h', '<img alt="" src="https://stranger.example/x.png">'),
      ],
    },
    [{ what: 'image' }, { what: 'image', key: 'pick' }, { what: 'image', key: 'h' }],
  ],
  [
    'a film',
    { elements: [text('h', '<iframe src="https://stranger.example"></iframe>'), a] },
    [{ what: 'frame', key: 'h' }],
  ],
  [
    'a type of question SurveyJS does not know',
    { elements: [{ type: 'hologram', name: 'f' }, a] },
    [{ what: 'type', key: 'f' }],
  ],
  [
    'a picture beside the survey, which is nowhere',
    { elements: [{ type: 'image', name: 'i', imageLink: 'desk.png' }, a] },
    [{ what: 'image', key: 'i' }],
  ],
  [
    'a table of nothing that may be skipped',
    { elements: [{ type: 'matrix', name: 'm', rows: ['r'] }, a] },
    [{ what: 'parts', key: 'm' }],
  ],
  [
    'a list of nothing that may be skipped',
    { elements: [{ type: 'checkbox', name: 'c' }, a] },
    [{ what: 'choices', key: 'c' }],
  ],
])('%s is said, with its name, and keeps nobody from publishing', (_what, definition, said) => {
  expect(listLeftOut(definition)).toEqual(said);
  expect(checkDefinition(definition)).toEqual([]);
});

test('nothing is said of a survey that asks for nothing of the kind', () => {
  const own = 'data:image/png;base64,iVBORw0KGgo=';
  const definition = {
    logo: own,
    elements: [
      text('h', '<p>One &lt; two, see <a href="https://ours.example">our page</a></p>'),
      { type: 'imagepicker', name: 'pick', choices: [{ value: 'x', imageLink: own }] },
      { type: 'file', name: 'f', defaultValue: [{ name: 'a.zip', type: 'application/zip' }] },
      { ...a, validators: [{ type: 'numeric' }] },
    ],
  };
  expect(listLeftOut(definition)).toEqual([]);
});

test.each([
  ['has no title', { elements: [a] }],
  ['only tells something', { elements: [text('h', '<p>Hi</p>')] }],
  ['shows the same words twice', { elements: [text('h', '1'), text('h', '2'), a] }],
])('a survey that %s can be published', (_how, definition) => {
  expect(checkDefinition(definition)).toEqual([]);
});

test('choices that are only fetched, and must be answered, keep a survey from being published', () => {
  const country = { type: 'dropdown', name: 'country', choicesByUrl: list, isRequired: true };
  expect(checkDefinition({ elements: [country, a] })).toEqual([
    { problem: 'onlyFetched', key: 'country' },
  ]);
  expect(checkDefinition({ elements: [{ ...country, choices: ['x'] }] })).toEqual([]);
});
