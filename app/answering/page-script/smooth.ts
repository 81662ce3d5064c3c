import { mark, pressNext, standAlone, toNextField, unsayAround } from './fields';
import { isRight } from './judge';
import { fieldsOf, fill } from './kept';
import { holdsFiles } from './more-scripts';
import { type Answer, createSender, type SenderSettings } from './sender';
import { createStepsShown, followToField, stepOf } from './steps-shown';

/** Two presses that close together, with nothing written between them, mean one. */
const TWICE_MS = 350;
const LONGEST_UNSAVED_MS = 4_000;

/** From here on no page is loaded between two steps. */
export function smooth(place: HTMLElement): void {
  const steps = createStepsShown(place);
  const texts = JSON.parse(place.dataset.texts || '{}') as SenderSettings['texts'];
  const sender = createSender({ place: `answers-${place.dataset.key}`, texts, tell });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTouched = false;
  let pressedAt = 0;
  let unsavedSince = 0;
  let pressed: HTMLButtonElement | null = null;
  /** One after the other: what was sent first is stored first. */
  let queue: Promise<unknown> = Promise.resolve();
  let isGoing = false;

  /** Somebody quick is saved on the way, too. */
  const later = (pause: number) => {
    clearTimeout(timer);
    unsavedSince = unsavedSince || Date.now();
    const left = unsavedSince + LONGEST_UNSAVED_MS - Date.now();
    const soon = sender.isFailing() ? pause : Math.max(0, Math.min(pause, left));
    timer = setTimeout(() => save(), soon);
  };

  function save(): void {
    clearTimeout(timer);
    if (isGoing || (!isTouched && sender.isEmpty())) return;
    const form = steps.form();
    const sent = fieldsOf(form);
    isTouched = false;
    unsavedSince = 0;
    queue = queue
      .then(() => sender.post(sent, stepOf(form), 'save'))
      .then((answer) => {
        if (!answer) isTouched = true;
        if (!answer || isTouched) later(sender.pause());
        if (answer) take(answer, form, JSON.stringify(sent));
      });
  }

  function take(answer: Answer, form: HTMLFormElement, sent: string): void {
    if (answer.state === 'over') leave(answer);
    else if (isGoing || answer.state === 'refused') return;
    else if (answer.state === 'again') show(answer.html, true);
    else if (form === steps.form()) saved(answer, form, sent);
  }

  function saved({ html, marks = {}, end }: Answer, form: HTMLFormElement, sent: string): void {
    tell(end || texts.saved);
    if (JSON.stringify(fieldsOf(form)) !== sent) return;
    sender.drop(draftOf(form));
    if (html) steps.redraw(html);
    mark(steps.form(), marks);
  }

  /** To the next step, or wherever the button leads. */
  function go(where: string): void {
    const form = steps.form();
    const isTwice = Date.now() - pressedAt < TWICE_MS;
    pressedAt = Date.now();
    if (isGoing || isTwice) return;
    if (where === 'back' && steps.isBehind()) step(form, -1);
    else if (where === 'next' && form.dataset.free && steps.isAhead() && isRight(form))
      step(form, 1);
    else ask(form, where);
  }

  /** The server judges, and draws what comes next. */
  function ask(form: HTMLFormElement, where: string): void {
    isGoing = true;
    clearTimeout(timer);
    const sent = fieldsOf(form);
    form.setAttribute('aria-busy', 'true');
    queue = queue
      .then(() => sender.postUntilTaken(sent, stepOf(form), where))
      .then((answer) => {
        isGoing = false;
        form.removeAttribute('aria-busy');
        arrive(answer, form);
      });
  }

  /** Past a step nothing can be wrong with: told to the server soon, and judged there. */
  function step(form: HTMLFormElement, by: 1 | -1): void {
    sender.keep(stepOf(form), fieldsOf(form));
    sender.drop(draftOf(form));
    steps.move(by);
    moved();
    later(sender.pause());
  }

  function arrive(answer: Answer, form: HTMLFormElement): void {
    if (answer.state === 'over') {
      leave(answer);
      return;
    }
    if (answer.state === 'refused') return;
    sender.drop(draftOf(form));
    isTouched = false;
    tell('');
    const isMoved = answer.state === 'go';
    show(answer.html, isMoved);
    if (isMoved) moved();
  }

  function moved(): void {
    history.pushState(null, '', addressOf(steps.form()));
  }

  function leave({ to }: Answer): void {
    sender.forget();
    location.assign(to || location.pathname);
  }

  function touched(event: Event): void {
    isTouched = true;
    pressedAt = 0;
    const form = steps.form();
    unsayAround(event.target as HTMLElement);
    standAlone(event.target as HTMLInputElement);
    sender.keep(draftOf(form), fieldsOf(form));
    later(form.dataset.live && event.type === 'change' ? 0 : sender.pause());
  }

  place.addEventListener('input', touched);
  place.addEventListener('change', touched);
  place.addEventListener('click', (event) => {
    pressed = (event.target as HTMLElement).closest('button');
    const link = (event.target as HTMLElement).closest<HTMLAnchorElement>('[data-summary] a');
    if (!link) return;
    event.preventDefault();
    followToField(link);
  });
  place.addEventListener('submit', (event) => {
    if (holdsFiles(steps.form())) return;
    event.preventDefault();
    go(pressed ? pressed.value : 'next');
    pressed = null;
  });
  place.addEventListener('keydown', (event) => {
    const field = event.target as HTMLInputElement;
    if (event.key !== 'Enter' || event.isComposing || !/INPUT|SELECT/.test(field.tagName)) return;
    event.preventDefault();
    if (!event.repeat && !toNextField(field)) pressNext(steps.form());
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') save();
  });
  window.addEventListener('pagehide', save);
  window.addEventListener('online', save);
  window.addEventListener('popstate', () => {
    const wanted = new URL(location.href).searchParams.get('step');
    if (!steps.moveTo(wanted)) location.reload();
  });

  function show(html: string | null | undefined, isMoved: boolean): void {
    steps.show(html || '', isMoved);
    fillKept();
  }

  function fillKept(): void {
    for (const form of steps.forms()) {
      const fields = sender.keptOf(draftOf(form)) || sender.keptOf(stepOf(form));
      if (fields) fill(form, fields);
    }
  }

  /** What this device has and the server may not: filled in, gone past, sent. */
  function takeUp(): void {
    fillKept();
    const isWanted = new URL(location.href).searchParams.has('step');
    const isPassed = () => sender.keptOf(stepOf(steps.form())) && isRight(steps.form());
    while (!isWanted && steps.isAhead() && isPassed()) steps.move(1);
    isTouched = Boolean(sender.keptOf(draftOf(steps.form())));
    if (!sender.isEmpty()) later(0);
  }
  takeUp();
  // Named from the first on, so that the browser's way back finds it again.
  history.replaceState(null, '', addressOf(steps.form(), place.dataset.address));
  place.dataset.ready = 'true';
}

function addressOf(form: HTMLFormElement, clean = location.href): string {
  const address = new URL(clean, location.href);
  address.searchParams.set('step', stepOf(form));
  return address.href;
}

/** While somebody is still at a step, what she wrote there is no answer to judge. */
const draftOf = (form: HTMLFormElement): string => `~${stepOf(form)}`;

function tell(words: string): void {
  const line = document.getElementById('answer-status');
  if (line && line.textContent !== words) line.textContent = words;
}
