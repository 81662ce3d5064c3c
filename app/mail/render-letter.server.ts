import type { ReactElement } from 'react';

/** Loaded with the first letter: a start should not wait for what most requests never need. */
export async function renderLetter(letter: ReactElement): Promise<{ html: string; text: string }> {
  const { render, toPlainText } = await import('@react-email/render');
  const html = await render(letter);
  return { html, text: toPlainText(html) };
}
