// Which form is seen: the one the server drew, those that came along with it, and the way between them.

import { FIELDS, isChoice } from './form-fields';
import { loadScriptsOf } from './more-scripts';
import { patch, remember } from './patch';

export interface StepsShown {
  form: () => HTMLFormElement;
  /** The next one is here already. */
  isAhead: () => boolean;
  isBehind: () => boolean;
  /** By one, without asking anybody. */
  move: (by: 1 | -1) => void;
  /** To a step that is here; false where it is not. */
  moveTo: (step: string | null) => boolean;
  /** What the server drew: a form, and those that may follow it. */
  show: (html: string, moved: boolean) => void;
  /** The same step drawn anew, under the hands of who fills it in. */
  redraw: (html: string) => void;
  forms: () => HTMLFormElement[];
}

export const stepOf = (form: HTMLFormElement): string => form.dataset.step || '';

export function createStepsShown(place: HTMLElement): StepsShown {
  let run = readRun(place);
  let at = 0;
  if (run[0]) loadScriptsOf(run[0]);

  function put(focus: boolean): void {
    const form = run[at] as HTMLFormElement;
    place.textContent = '';
    place.appendChild(form);
    loadScriptsOf(form);
    if (focus) window.scrollTo(0, 0);
    if (focus) focusOn(form);
  }

  return {
    form: () => run[at] as HTMLFormElement,
    forms: () => run,
    isAhead: () => at + 1 < run.length,
    isBehind: () => at > 0,
    move(by) {
      at += by;
      put(true);
    },
    moveTo(step) {
      const found = run.map(stepOf).indexOf(step || '');
      if (found < 0) return false;
      at = found;
      put(true);
      return true;
    },
    show(html, moved) {
      place.innerHTML = html;
      run = readRun(place);
      at = 0;
      put(moved);
      if (!moved) focusOn(run[0] as HTMLFormElement);
    },
    redraw(html) {
      const { name, value, id } = (document.activeElement || {}) as HTMLInputElement;
      const fresh = document.createElement('div');
      fresh.innerHTML = html;
      const shown = run[at] as HTMLFormElement;
      const [form, ...ahead] = readRun(fresh);
      run = [shown, ...ahead];
      at = 0;
      if (form) patch(shown, form);
      loadScriptsOf(shown);
      if (!place.contains(document.activeElement)) refocus(place, { name, value, id });
    },
  };
}

/** The form that is seen, then those in the template behind it. */
function readRun(place: HTMLElement): HTMLFormElement[] {
  const forms = Array.from(place.querySelectorAll('form'));
  const template = place.querySelector('template');
  const ahead = template ? Array.from(template.content.querySelectorAll('form')) : [];
  const run = forms.concat(ahead.map((form) => document.importNode(form, true)));
  run.forEach(remember);
  return run;
}

const isFinger = () => !window.matchMedia('(pointer: fine)').matches;

/** To what is not right, else to the first question; a finger gets no keyboard it did not ask for. */
function focusOn(form: HTMLFormElement): void {
  const first = form.querySelector<HTMLElement>('[data-summary]');
  // Where somebody pressed a button inside a question.
  const own = first || form.querySelector<HTMLElement>('[autofocus]');
  if (own) {
    own.focus();
    return;
  }
  const wrong = Array.from(form.querySelectorAll<HTMLElement>('[role=alert]')).filter(
    (one) => one.textContent,
  )[0];
  const box = wrong ? wrong.closest<HTMLElement>('[data-question]') : null;
  const around = box || form.querySelector<HTMLElement>('[data-question]') || form;
  focusWithin(around, Boolean(wrong));
}

function focusWithin(around: HTMLElement, isScrolled: boolean): void {
  const field = around.querySelector<HTMLElement>(FIELDS);
  const target = field && !isFinger() ? field : around.querySelector('fieldset') || around;
  if (target !== field) target.setAttribute('tabindex', '-1');
  target.focus({ preventScroll: !isScrolled });
}

/** A line of the summary leads to its field; an address of its own would be one step more on the way back. */
export function followToField(link: HTMLAnchorElement): void {
  const named = document.getElementById(link.hash.slice(1));
  if (!named) return;
  if (named.matches(FIELDS)) named.focus();
  else focusWithin(named, true);
  named.scrollIntoView({ block: 'center' });
}

interface Focused {
  name: string;
  value: string;
  id: string;
}

function refocus(place: HTMLElement, { name, value, id }: Focused): void {
  const same = Array.from(place.querySelectorAll<HTMLInputElement>(`${FIELDS},button`)).filter(
    (one) =>
      (id && one.id === id) || (one.name === name && (one.value === value || !hasTwins(one))),
  )[0];
  if (same) same.focus({ preventScroll: true });
}

const hasTwins = (field: HTMLInputElement): boolean => isChoice(field) || field.type === 'submit';
