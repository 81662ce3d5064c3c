// What axe finds wrong with a page. Asked in the page itself, and for nothing but what is wrong:
// collecting what is right as well takes three times as long.
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG A and AA. */
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const options: axe.RunOptions = {
  runOnly: { type: 'tag', values: levels },
  resultTypes: ['violations'],
  // Style sheets are fetched for an experimental rule only, which is not among those.
  preload: { assets: ['media'] },
};

/** One text for each rule that is broken, with every place that breaks it. */
export async function violationsOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async (asked) => (await (window as unknown as { axe: typeof axe }).axe.run(asked)).violations,
    options,
  );
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.html).join('\n  ')}`,
  );
}
