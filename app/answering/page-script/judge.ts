// What can be seen without asking: the rest is the server's to say.
import { fieldsIn, isChoice, isFilled } from './form-fields';

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
  return areNumbersRight(box) && areShort(box) && (!other || hasOtherWords(box, other));
}

const isAnswered = (box: HTMLElement): boolean => fieldsIn(box).some(isFilled);

/** A page cuts nothing off: what is too long the server says at its field. */
const areShort = (box: HTMLElement): boolean =>
  fieldsIn(box).every(({ dataset, value }) => value.length <= Number(dataset.limit || Infinity));

const areNumbersRight = (box: HTMLElement): boolean =>
  fieldsIn(box).every(({ dataset, value }) => {
    if (!dataset.number || value.trim() === '') return true;
    const number = Number(value.trim().replace(',', '.'));
    const { min, max } = dataset;
    return number >= Number(min || -Infinity) && number <= Number(max || Infinity);
  });

/** "Something else" was chosen: then it must be said what. */
function hasOtherWords(box: HTMLElement, other: string): boolean {
  const isChosen = fieldsIn(box).some(
    (field) => field.value === other && (isChoice(field) ? field.checked : isList(field)),
  );
  const words = box.querySelector<HTMLInputElement>('[data-other-words]');
  return !isChosen || !words || words.value.trim() !== '';
}

const isList = ({ tagName }: HTMLElement): boolean => tagName === 'SELECT';
