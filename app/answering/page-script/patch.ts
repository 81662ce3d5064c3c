// A step drawn anew while somebody fills it in: only what has changed is put in its place, so that neither
// her keyboard nor the page jumps.

/** How a part was drawn, without what is answered in it. */
const drawn = new WeakMap<Element, string>();

const shapeOf = (part: Element): string =>
  part.outerHTML
    .replace(/ (value|checked|selected|aria-invalid)="[^"]*"/g, '')
    .replace(/>[^<]*<\/textarea>/g, '');

/** Before anybody touches it. */
export function remember(form: HTMLElement): void {
  for (const part of Array.from(form.querySelectorAll('[data-question]')))
    drawn.set(part, shapeOf(part));
}

const nameOf = (part: HTMLElement): string =>
  part.dataset.question ||
  part.dataset.part ||
  part.getAttribute('name') ||
  part.tagName + part.className;

/** What was wrong when she last pressed "Next" stays until she does again. */
const isSummary = (part: HTMLElement): boolean => 'summary' in part.dataset;

const childrenOf = (parent: HTMLElement) =>
  (Array.from(parent.children) as HTMLElement[]).filter((part) => !isSummary(part));

const isGroup = (part: HTMLElement): boolean => Boolean(part.dataset.part);

export function patch(old: HTMLElement, fresh: HTMLElement): void {
  const left = childrenOf(old);
  let after: Element | null = null;
  for (const part of childrenOf(fresh)) {
    const at = left.map(nameOf).indexOf(nameOf(part));
    const known = at < 0 ? null : (left.splice(at, 1)[0] as HTMLElement);
    const placed: HTMLElement = known && isKept(known, part) ? known : part;
    if (known && known !== placed) known.replaceWith(placed);
    if (!known || after !== before(placed)) old.insertBefore(placed, following(old, after));
    if (known === placed && isGroup(part)) patch(known, part);
    after = placed;
  }
  left.forEach((part) => {
    part.remove();
  });
}

function before(part: HTMLElement): Element | null {
  const previous = part.previousElementSibling as HTMLElement | null;
  return previous && isSummary(previous) ? previous.previousElementSibling : previous;
}

const following = (parent: HTMLElement, part: Element | null): Element | null =>
  part ? part.nextElementSibling : parent.firstElementChild;

/** The same as it was, whatever is written in it by now. */
const isKept = (known: HTMLElement, part: HTMLElement): boolean =>
  isGroup(part) || (drawn.has(known) && drawn.get(known) === shapeOf(part));
