import type { ReactElement } from 'react';

/** In plain text a title in capitals would shout. */
const title = { selector: 'h1', options: { uppercase: false } };

/** Loaded with the first letter: a start should not wait for what most requests never need. */
export async function renderLetter(letter: ReactElement): Promise<{ html: string; text: string }> {
  const { plainTextSelectors, render, toPlainText } = await import('@react-email/render');
  const html = await render(letter);
  return { html, text: toPlainText(html, { selectors: [...plainTextSelectors, title] }) };
}
