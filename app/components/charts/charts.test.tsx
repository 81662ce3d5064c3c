import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { i18nFor } from '~/i18n/i18n.server';
import { AgainstAll } from './against-all';
import { AnswerMap } from './answer-map';
import { binsOf } from './bins';
import { DotIntervals } from './dot-intervals';
import { Histogram } from './histogram';
import { at } from './percent-scale';
import { StackedBar } from './stacked-bar';

const table = { columns: ['Group', 'Share'], rows: [['Inside', '24 of 38']] };
const framed = {
  title: 'A customers',
  note: 'Per cent of 176',
  sentence: '24 of 38 are A.',
  table,
};
const row = { label: 'Inside', value: '24 of 38 (63%)', share: 0.63, low: 0.47, high: 0.77 };
const draw = (chart: ReactElement) =>
  renderToStaticMarkup(<I18nextProvider i18n={i18nFor('en')}>{chart}</I18nextProvider>);

const charts: Record<string, ReactElement> = {
  'dots with intervals': (
    <DotIntervals {...framed} rows={[row]} line={{ share: 0.3, label: 'All: 30%' }} />
  ),
  'bars with intervals': <DotIntervals {...framed} rows={[row]} mark="bar" />,
  'a stacked bar': (
    <StackedBar
      {...framed}
      parts={[
        { label: 'A', value: '102', share: 0.9, colour: 'var(--grade-a)' },
        { label: 'X', value: '3', share: 0.01, colour: 'var(--grade-x)' },
        { label: 'C', value: '0', share: 0, colour: 'var(--grade-c)' },
      ]}
    />
  ),
  'a histogram': (
    <Histogram
      {...framed}
      table={() => table}
      values={[1, 2, 2, 3]}
      markers={[{ value: 4.9, label: 'your data: 4.9', strong: true }]}
    />
  ),
  'a map': (
    <AnswerMap
      {...framed}
      points={[{ id: 'c1', x: 0, y: 1, group: 0 }]}
      groupLabels={['Group 1']}
    />
  ),
  'dots without rows': <DotIntervals {...framed} rows={[]} />,
  'a histogram without values': (
    <Histogram {...framed} table={() => table} values={[]} markers={[]} />
  ),
  'a map without points': <AnswerMap {...framed} points={[]} groupLabels={[]} />,
};

describe.each(Object.entries(charts))('%s', (_name, chart) => {
  const markup = draw(chart);

  it('is one picture whose title and sentence a screen reader hears', () => {
    const labelled = /aria-labelledby="(\S+) (\S+)"/.exec(markup)!;
    expect(markup).toContain(`<title id="${labelled[1]}">A customers</title>`);
    expect(markup).toContain(`<desc id="${labelled[2]}">24 of 38 are A.</desc>`);
    expect(markup.match(/role="img"/g)).toHaveLength(1);
  });

  it('shows unit and number, and the figures again as a table', () => {
    expect(markup).toContain('Per cent of 176');
    expect(markup).toMatch(/<table.*24 of 38.*<\/table>/s);
  });

  it('has no place that is not a number, and no colour of its own', () => {
    expect(markup).not.toMatch(/NaN|Infinity|undefined/);
    expect(markup).not.toMatch(/(fill|stroke)="(#|rgb)/);
  });
});

it('whiskers, dot and comparison line stand where their figures are', () => {
  const markup = draw(charts['dots with intervals']!);
  // 0 to 80% is drawn from 2 to 98% of the width.
  expect(markup).toContain(`cx="${at(2 + (0.63 / 0.8) * 96)}"`);
  expect(markup).toContain(`x1="${at(2 + (0.47 / 0.8) * 96)}"`);
  expect(markup).toContain('All: 30%');
  expect(markup).toContain(`x1="${at(2 + (0.3 / 0.8) * 96)}"`);
});

it('parts too small for a letter are left to table and text', () => {
  const markup = draw(charts['a stacked bar']!);
  expect(markup).toContain('>A</text>');
  expect(markup).not.toContain('>X</text>');
});

it('every value falls into one bin', () => {
  const values = Array.from({ length: 200 }, (_, position) => Math.sqrt(position));
  expect(binsOf(values).reduce((sum, { count }) => sum + count, 0)).toBe(200);
  expect(binsOf([3, 3, 3]).reduce((sum, { count }) => sum + count, 0)).toBe(3);
});

it('answers against everybody are words first: the drawing adds nothing a reader could miss', () => {
  const html = draw(
    <AgainstAll
      title="Group 1"
      rows={[{ ...row, all: 0.3, allValue: 'All: 30%' }]}
      table={table}
    />,
  );
  expect(html).toContain('24 of 38 (63%)');
  expect(html).toContain('All: 30%');
  expect(html.match(/<svg/g)).toHaveLength(html.match(/<svg[^>]*aria-hidden="true"/g)!.length);
  expect(html).toContain('<table');
});
