/** What somebody fills in; what has no name only helps with it. */
export const FIELDS = 'input[name]:not([type=hidden]),select,textarea';

export const fieldsIn = (place: ParentNode): HTMLInputElement[] =>
  Array.from(place.querySelectorAll<HTMLInputElement>(FIELDS));

/** One of several that share a name: it counts where it is checked. */
export const isChoice = ({ type }: HTMLInputElement): boolean => /radio|checkbox/.test(type);

export const isFilled = (field: HTMLInputElement): boolean =>
  isChoice(field) ? field.checked : field.value.trim() !== '';
