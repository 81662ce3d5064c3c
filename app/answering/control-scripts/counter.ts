import { all, fillIn, whenShown } from './shown';

const QUIET_MS = 1_000;
/** Said aloud only where it matters. */
const NEARLY = 0.2;

let timer: ReturnType<typeof setTimeout> | undefined;

function count(box: HTMLElement, isTyping: boolean): void {
  const field = document.getElementById(box.dataset.counts as string) as HTMLInputElement;
  const limit = Number(field.dataset.limit);
  const left = limit - field.value.length;
  const texts = JSON.parse(box.dataset.texts as string) as Record<string, string>;
  const words = fillIn((left < 0 ? texts.over : texts.left) as string, { letters: Math.abs(left) });
  const shown = box.querySelector('[data-said]') as HTMLElement;
  if (field.value) shown.textContent = words;
  shown.classList.toggle('is-over', left < 0);
  if (!isTyping) return;
  clearTimeout(timer);
  timer = setTimeout(() => {
    (box.querySelector('[data-aloud]') as HTMLElement).textContent =
      left < limit * NEARLY ? words : '';
  }, QUIET_MS);
}

export function startCounters(): void {
  document.addEventListener('input', (event) => {
    const { id } = event.target as HTMLElement;
    for (const box of all(`[data-counts="${id}"]`)) count(box, true);
  });
  whenShown(() => {
    for (const box of all('[data-counts]')) count(box, false);
  });
}
