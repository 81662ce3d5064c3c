/** Now, and whenever a form is drawn or drawn anew. */
export function whenShown(draw: () => void): void {
  new MutationObserver(draw).observe(document.getElementById('steps') || document.body, {
    childList: true,
  });
  draw();
}

export const all = <Found extends HTMLElement>(which: string): Found[] =>
  Array.from(document.querySelectorAll<Found>(which));

/** As if somebody had typed it: the page saves, and takes back what it said there. */
export const tellPage = (field: HTMLElement): boolean =>
  field.dispatchEvent(new Event('input', { bubbles: true }));

export const closest = (event: Event, which: string): HTMLElement | null =>
  (event.target as Element).closest<HTMLElement>(which);

/** `{{name}}` in a text of the page. */
export const fillIn = (text: string, words: Record<string, string | number>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, word) => String(words[word]));
