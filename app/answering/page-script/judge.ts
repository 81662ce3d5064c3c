// What can be seen without asking: the rest is the server's to say.

const boxes = (form: HTMLFormElement) =>
  Array.from(form.querySelectorAll<HTMLElement>('[data-question]'));

/** True where the server would have nothing to object. */
export const isRight = (form: HTMLFormElement): boolean => boxes(form).every(isBoxRight);

function isBoxRight(box: HTMLElement): boolean {
  if (box.dataset.required && !isAnswered(box)) return false;
  const { least, most, other } = box.dataset;
  const checked = box.querySelectorAll('input:checked').length;
  if (most && checked > Number(most)) return false;
  if (least && checked < Number(least)) return false;
  return areNumbersRight(box) && (!other || hasOtherWords(box, other));
}

const fieldsIn = (box: HTMLElement) =>
  Array.from(box.querySelectorAll<HTMLInputElement>('input:not([type=hidden]),select,textarea'));

export const isAnswered = (box: HTMLElement): boolean =>
  fieldsIn(box).some((field) =>
    /radio|checkbox/.test(field.type) ? field.checked : field.value.trim() !== '',
  );

const areNumbersRight = (box: HTMLElement): boolean =>
  fieldsIn(box).every(({ dataset, value }) => {
    if (!dataset.number || value.trim() === '') return true;
    const number = Number(value.trim().replace(',', '.'));
    const { min, max } = dataset;
    return number >= Number(min || -Infinity) && number <= Number(max || Infinity);
  });

/** "Something else" was chosen: then it must be said what. */
function hasOtherWords(box: HTMLElement, other: string): boolean {
  const isChosen = fieldsIn(box).some((field) =>
    /radio|checkbox/.test(field.type)
      ? field.checked && field.value === other
      : field.tagName === 'SELECT' && field.value === other,
  );
  const words = box.querySelector<HTMLInputElement>('[data-other-words]');
  return !isChosen || !words || words.value.trim() !== '';
}
