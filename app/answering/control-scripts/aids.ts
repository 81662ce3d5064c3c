// A slider or a palette always stands somewhere: it has no name, and only what somebody did with it is an answer.
import { all, tellPage, whenShown } from './shown';

const fieldOf = (aid: HTMLInputElement): HTMLInputElement =>
  (aid.form as HTMLFormElement).querySelector<HTMLInputElement>(
    `input[name="${aid.dataset.aid}"]`,
  ) as HTMLInputElement;

/** The field has changed: the aid stands where it says, or shows that nothing is said yet. */
function follow(aid: HTMLInputElement): void {
  const value = fieldOf(aid).value.trim().replace(',', '.');
  if (value) aid.value = value;
  aid.classList.toggle('is-unset', !value);
  if (aid.type === 'range') aid.setAttribute('aria-valuetext', value || aid.dataset.unset || '');
}

function take(aid: HTMLInputElement): void {
  const field = fieldOf(aid);
  if (field.value !== aid.value) {
    field.value = aid.value;
    tellPage(field);
  }
  follow(aid);
}

const aidAt = ({ target }: Event): HTMLInputElement | null =>
  (target as HTMLElement).dataset.aid ? (target as HTMLInputElement) : null;

export function startAids(): void {
  document.addEventListener('input', (event) => {
    const aid = aidAt(event);
    if (aid) take(aid);
    else all<HTMLInputElement>('[data-aid]').forEach(follow);
  });
  // Whoever means just the place where it stands already presses it.
  document.addEventListener('click', (event) => {
    const aid = aidAt(event);
    if (aid?.type === 'range') take(aid);
  });
  document.addEventListener('keydown', (event) => {
    const aid = event.key === ' ' ? aidAt(event) : null;
    if (aid?.type !== 'range') return;
    event.preventDefault();
    take(aid);
  });
  whenShown(() => all<HTMLInputElement>('[data-aid]').forEach(follow));
}
