// A sheet to sign on: pen, finger and mouse. What is drawn is sent as a file by `../files/send-files.ts`, a
// moment after the last stroke, and stays on the sheet as long as the page is open.

import { drawSheet, lineTo, type Stroke } from './ink';
import { all, closest, whenShown } from './shown';

const PAUSE_MS = 1_500;

/** By field: a form that is drawn anew gets its strokes back. */
const signatures: Record<string, Stroke[]> = {};
const timers: Record<string, ReturnType<typeof setTimeout>> = {};
/** The sheet under the pen. */
let sheet: HTMLCanvasElement | null = null;

const boxOf = (inside: Element) => inside.closest('[data-signs]') as HTMLElement;
const fieldOf = (inside: Element) => boxOf(inside).dataset.signs as string;
const strokesOn = (inside: Element): Stroke[] => signatures[fieldOf(inside)] || [];

function begin(event: Event): void {
  const { target } = event;
  if (!(target instanceof HTMLCanvasElement) || !target.closest('[data-signs]')) return;
  if ((event as MouseEvent).button) return;
  event.preventDefault();
  sheet = target;
  signatures[fieldOf(sheet)] = strokesOn(sheet).concat([[]]);
  clearTimeout(timers[fieldOf(sheet)] as never);
  go(event);
}

function go(event: Event): void {
  if (!sheet) return;
  event.preventDefault();
  const stroke = strokesOn(sheet).slice(-1)[0] as Stroke;
  stroke.push(pointOf(event, sheet));
  lineTo(sheet, stroke);
}

function end(): void {
  if (sheet) later(boxOf(sheet));
  sheet = null;
}

/** Where the pen is, as the sheet counts. */
function pointOf(event: Event, paper: HTMLCanvasElement): [number, number] {
  const { touches } = event as TouchEvent;
  const { clientX, clientY } = (touches ? touches[0] : event) as MouseEvent;
  const { left, top, width } = paper.getBoundingClientRect();
  const scale = paper.width / width;
  return [(clientX - left) * scale, (clientY - top) * scale];
}

function later(box: HTMLElement): void {
  const field = box.dataset.signs as string;
  clearTimeout(timers[field] as never);
  timers[field] = setTimeout(() => send(field), PAUSE_MS);
}

/** In one go, so that whoever goes on at once waits for it like for any file. */
function send(field: string): void {
  const box = all(`[data-signs="${field}"]`)[0];
  clearTimeout(timers[field] as never);
  if (!box) return;
  if (!window.sendsFiles) {
    later(box);
    return;
  }
  delete timers[field];
  give(box, pictureOf(box));
}

const give = (box: HTMLElement, file: Blob | null): boolean =>
  (box.querySelector('[data-files]') as HTMLElement).dispatchEvent(
    new CustomEvent('made', { bubbles: true, detail: file }),
  );

function pictureOf(box: HTMLElement): Blob {
  const canvas = box.querySelector('canvas') as HTMLCanvasElement;
  const letters = atob(canvas.toDataURL('image/png').split(',')[1] as string);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  const name = `${box.dataset.file}.png`;
  return Object.assign(new Blob([bytes], { type: 'image/png' }), { name });
}

function clear(box: HTMLElement): void {
  const field = box.dataset.signs as string;
  clearTimeout(timers[field] as never);
  delete timers[field];
  signatures[field] = [];
  show(box);
}

function show(box: HTMLElement): void {
  (box.querySelector('[data-pad]') as HTMLElement).hidden = false;
  drawSheet(box.querySelector('canvas') as HTMLCanvasElement, strokesOn(box));
}

document.addEventListener(
  'click',
  (event) => {
    const box = closest(event, '[data-signs]');
    const button = closest(event, 'button');
    if (!box || !button) return;
    const taken = box.querySelector<HTMLElement>('[data-held] button');
    if (button === taken) clear(box);
    if (!button.hasAttribute('data-clear')) return;
    clear(box);
    give(box, null);
    if (taken) taken.click();
  },
  true,
);

// Before the page, and before the files: what is drawn is sent first.
window.addEventListener(
  'submit',
  ({ target }) => {
    Object.keys(timers).forEach((field) => {
      const box = all(`[data-signs="${field}"]`)[0];
      if (box && (target as Element).contains(box)) send(field);
    });
  },
  true,
);

const names = window.PointerEvent
  ? [['pointerdown', 'pointermove', 'pointerup', 'pointercancel']]
  : [
      ['touchstart', 'touchmove', 'touchend', 'touchcancel'],
      ['mousedown', 'mousemove', 'mouseup', 'mouseleave'],
    ];
for (const [down, move, up, away] of names as [string, string, string, string][]) {
  document.addEventListener(down, begin, { passive: false });
  document.addEventListener(move, go, { passive: false });
  document.addEventListener(up, end);
  document.addEventListener(away, end);
}
whenShown(() => all('[data-signs]').forEach(show));
