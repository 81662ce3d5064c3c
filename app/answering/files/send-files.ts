// Sends a file as soon as it is chosen, and shows how far it is. Plain browser, ES2017, no library; without it the
// form takes its files along. What is drawn here stands in `../steps/file-control.tsx`.
import { post } from './post-file';
import { nameOf, shrinkPhoto } from './shrink-photo';

interface Upload {
  /** Finds its question again in a form that was drawn anew. */
  field: string;
  row: HTMLElement;
  file: File;
  state: 'waiting' | 'sending' | 'failed' | 'refused';
  request?: XMLHttpRequest;
}

let uploads: Upload[] = [];
/** The button somebody pressed while a file was on its way. */
let pressed: HTMLElement | null = null;
let waiting: HTMLElement | null = null;

const closest = (event: Event, which: string): HTMLElement | null =>
  (event.target as Element).closest ? (event.target as Element).closest<HTMLElement>(which) : null;
const boxOf = (field: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-files="${field}"]`);
const part = (inside: HTMLElement, name: string): HTMLElement =>
  inside.querySelector<HTMLElement>(`[data-${name}]`) as HTMLElement;
const isUnderWay = ({ state }: Upload): boolean => state === 'waiting' || state === 'sending';

function textOf(box: HTMLElement, key: string, name = ''): string {
  const texts = JSON.parse(box.dataset.texts || '{}') as Record<string, string>;
  return (texts[key] || '').replace('{{name}}', () => name);
}

function say(field: string, words: string): void {
  const box = boxOf(field);
  if (box) part(box, 'said').textContent = words;
}

function start(box: HTMLElement, file: File): void {
  const row = (part(box, 'row').firstElementChild as HTMLElement).cloneNode(true) as HTMLElement;
  const upload: Upload = { field: box.dataset.files as string, row, file, state: 'waiting' };
  part(row, 'name').textContent = file.name;
  part(row, 'size').textContent = textOf(box, 'size', megabytes(file.size));
  part(row, 'bar').setAttribute('aria-label', textOf(box, 'sending', file.name));
  part(row, 'cancel').onclick = () => stop(upload);
  part(row, 'retry').onclick = () => {
    show(upload, 'waiting', '');
    next();
  };
  show(upload, 'waiting', '');
  part(box, 'sending').appendChild(row);
  uploads.push(upload);
  next();
}

const megabytes = (bytes: number): string =>
  Math.max(0.1, Math.round(bytes / 104_857.6) / 10).toLocaleString(document.documentElement.lang);

/** One after the other: on a bad line two at once are both too slow. */
function next(): void {
  if (uploads.some(({ state }) => state === 'sending')) return;
  const upload = uploads.filter(({ state }) => state === 'waiting')[0];
  const box = upload && boxOf(upload.field);
  if (!upload || !box) {
    goOn();
    return;
  }
  show(upload, 'sending', '');
  const input = box.querySelector<HTMLInputElement>('input[type=file]');
  void shrinkPhoto(upload.file, input ? input.accept : '').then((blob) => {
    if (upload.state !== 'sending') return;
    if (blob.size <= Number(box.dataset.largest)) send(upload, blob);
    else end(upload, 'refused', textOf(box, 'tooLarge', upload.file.name));
  });
}

function send(upload: Upload, blob: Blob): void {
  const { field, file, row } = upload;
  const bar = part(row, 'bar') as HTMLProgressElement;
  const fields = new FormData();
  fields.append('field', field);
  fields.append(field, blob, nameOf(file, blob));
  upload.request = post(fields, (status, answer) => {
    const box = boxOf(field);
    const text = (key: string) => (box ? textOf(box, key, file.name) : '');
    if (answer.html !== undefined) hold(field, answer.html);
    if (status === 200) {
      forget(upload);
      say(field, text('sent'));
      next();
    } else if (answer.wrong) end(upload, 'refused', answer.wrong.join(' '));
    else end(upload, 'failed', text(status ? 'failed' : 'offline'));
  });
  upload.request.upload.onprogress = ({ loaded, total }) => {
    bar.value = total ? loaded / total : 0;
  };
}

function hold(field: string, html: string): void {
  const box = boxOf(field);
  if (box) part(box, 'held').outerHTML = html;
}

function show(upload: Upload, state: Upload['state'], words: string): void {
  const { row } = upload;
  upload.state = state;
  part(row, 'wrong').textContent = words;
  part(row, 'bar').hidden = !isUnderWay(upload);
  part(row, 'retry').hidden = state !== 'failed';
  const box = boxOf(upload.field);
  if (box) part(row, 'cancel').textContent = textOf(box, isUnderWay(upload) ? 'cancel' : 'remove');
}

function end(upload: Upload, state: 'failed' | 'refused', words: string): void {
  show(upload, state, words);
  next();
}

function stop(upload: Upload): void {
  if (upload.request) upload.request.abort();
  forget(upload);
  next();
}

/** Whoever stood in its row stands at the field. */
function forget(upload: Upload): void {
  const isIn = upload.row.contains(document.activeElement);
  uploads = uploads.filter((one) => one !== upload);
  if (upload.row.parentNode) upload.row.parentNode.removeChild(upload.row);
  if (isIn) focusField(upload.field);
}

function focusField(field: string): void {
  const box = boxOf(field);
  box?.querySelector<HTMLElement>('input[type=file]')?.focus();
}

/** All are there: on, where somebody wanted to go. */
function goOn(): void {
  const button = waiting;
  if (!button || uploads.some(isUnderWay)) return;
  waiting = null;
  if (document.contains(button)) button.click();
}

document.addEventListener(
  'change',
  (event) => {
    const box = closest(event, '[data-files]');
    const input = event.target as HTMLInputElement;
    if (!box || input.type !== 'file') return;
    for (const file of Array.from(input.files || [])) start(box, file);
    input.value = '';
  },
  true,
);

document.addEventListener(
  'click',
  (event) => {
    const button = closest(event, 'button');
    pressed = button;
    const box = button && closest(event, '[data-files]');
    if (!box || !/^drop /.test((button as HTMLButtonElement).value)) return;
    event.preventDefault();
    event.stopPropagation();
    const field = box.dataset.files as string;
    const fields = new FormData();
    fields.append('field', field);
    fields.append('go', (button as HTMLButtonElement).value);
    post(fields, (status, { html }) => {
      if (html === undefined) return say(field, textOf(box, status ? 'failed' : 'offline'));
      hold(field, html);
      focusField(field);
    });
  },
  true,
);

/** What a script of the page has made itself takes the place of what it made before; of nothing nothing is left. */
document.addEventListener('made', (event) => {
  const box = closest(event, '[data-files]');
  const file = (event as CustomEvent<File | null>).detail;
  if (!box) return;
  uploads.filter(({ field }) => field === box.dataset.files).forEach(stop);
  if (file) start(box, file);
});

/** Nobody goes on past a file that is not there yet. */
document.addEventListener(
  'submit',
  (event) => {
    const own = uploads.filter(({ row }) => (event.target as Element).contains(row));
    const open = own.filter(({ state }) => state !== 'refused')[0];
    const box = open && boxOf(open.field);
    if (!box) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const form = event.target as HTMLFormElement;
    const button = pressed?.parentNode && form.contains(pressed) ? pressed : null;
    waiting = own.some(isUnderWay)
      ? button || form.querySelector<HTMLElement>('button[value=next]')
      : null;
    say(box.dataset.files as string, textOf(box, waiting ? 'wait' : 'unsent'));
    if (!waiting) part(open.row, 'retry').focus();
  },
  true,
);

/** Here Enter opens the list of files; elsewhere it goes on. */
document.addEventListener(
  'keydown',
  (event) => {
    if ((event.target as HTMLInputElement).type === 'file') event.stopPropagation();
  },
  true,
);

window.addEventListener('online', () => {
  uploads.forEach((upload) => {
    if (upload.state === 'failed') show(upload, 'waiting', '');
  });
  next();
});

/** A form that was drawn anew takes its rows back. */
new MutationObserver(() => {
  uploads.forEach(({ row, field }) => {
    const box = document.contains(row) ? null : boxOf(field);
    if (box) part(box, 'sending').appendChild(row);
  });
}).observe(document.body, { childList: true, subtree: true });

declare global {
  interface Window {
    /** From here on it is at work. */
    sendsFiles?: boolean;
  }
}
window.sendsFiles = true;
