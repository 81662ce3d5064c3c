import { isAnswered } from './judge';

/** False at the last question, once it is answered: Enter goes on, and never past an empty field. */
export function toNextField(field: HTMLInputElement): boolean {
  const box = field.closest<HTMLElement>('[data-question]');
  const boxes = Array.from(
    (field.form as HTMLFormElement).querySelectorAll<HTMLElement>('[data-question]'),
  );
  const next = box ? boxes[boxes.indexOf(box) + 1] : undefined;
  const first = next?.querySelector<HTMLElement>('input:not([type=hidden]),select,textarea');
  if (first) first.focus();
  return Boolean(first) || !box || !isAnswered(box);
}

/** As a finger does: whoever listens to the form hears it. */
export const pressNext = (form: HTMLFormElement): void =>
  form.querySelector<HTMLElement>('button[value=next]')?.click();

/** How the answers stand for the server now. */
export function mark(form: HTMLFormElement, marks: Record<string, string>): void {
  for (const name of Object.keys(marks)) {
    const field = form.elements.namedItem(name) as HTMLInputElement | null;
    if (field) field.value = marks[name] as string;
  }
}

export function unsayAround(field: HTMLElement): void {
  const box = field.closest('[data-question]');
  const said = box ? box.querySelector('[role=alert]') : null;
  if (said) said.textContent = '';
  field.removeAttribute('aria-invalid');
}

/** "None of these" stands alone. */
export function standAlone(field: HTMLInputElement): void {
  if (field.type !== 'checkbox' || !field.checked || !field.form) return;
  const alone = field.dataset.alone;
  for (const other of Array.from(field.form.elements) as HTMLInputElement[])
    if (other !== field && other.name === field.name && (alone || other.dataset.alone))
      other.checked = false;
}
