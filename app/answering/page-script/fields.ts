import { fieldsIn, isFilled } from './form-fields';

/**
 * Enter goes to the next field, in a table of rows, too, and never past an empty one. False at the last, once
 * it is filled in.
 */
export function toNextField(field: HTMLInputElement): boolean {
  const all = fieldsIn(field.form as HTMLFormElement).filter(isSeen);
  const name = field.name || field.dataset.aid;
  const own = all.filter((one) => one.name === name);
  const next = all.slice(all.indexOf(own[own.length - 1] as HTMLInputElement) + 1)[0];
  if (!next) return !own.some(isFilled);
  const chosen = all.filter((one) => one.name === next.name && one.checked)[0];
  (chosen || next).focus();
  return true;
}

/** What else there is to say is not asked of everybody. */
function isSeen(field: HTMLElement): boolean {
  const box = field.closest('[data-other-box]');
  return !box || getComputedStyle(box).display !== 'none';
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
