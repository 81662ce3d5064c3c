// What is not sent yet, on this device: a closed tab or a tunnel costs nobody her words.
import { fieldsIn, isChoice } from './form-fields';

/** Fields of a step as a form sends them. */
export type Fields = [name: string, value: string][];
/** By step. */
export type Kept = Record<string, Fields>;

export function readKept(place: string): Kept {
  try {
    return JSON.parse(localStorage.getItem(place) || '{}');
  } catch (_) {
    return {};
  }
}

/** A full or forbidden storage is no reason to stop: the server still gets everything. */
export function writeKept(place: string, kept: Kept): void {
  try {
    if (Object.keys(kept).length === 0) localStorage.removeItem(place);
    else localStorage.setItem(place, JSON.stringify(kept));
  } catch (_) {
    // Private windows forbid it.
  }
}

export function fieldsOf(form: HTMLFormElement): Fields {
  const fields: Fields = [];
  new FormData(form).forEach((value, name) => {
    if (typeof value === 'string' && name !== 'intent' && name !== 'step')
      fields.push([name, value]);
  });
  return fields;
}

/** As they were left, over what the server knew. How an answer stood for the server stays as it is drawn. */
export function fill(form: HTMLFormElement, fields: Fields): void {
  const values = (name: string) => fields.filter(([one]) => one === name).map(([, value]) => value);
  for (const field of fieldsIn(form)) {
    const kept = values(field.name);
    if (isChoice(field)) field.checked = kept.indexOf(field.value) >= 0;
    else if (kept.length > 0 && field.type !== 'file') field.value = kept[0] as string;
  }
}
