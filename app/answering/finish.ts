import type { SurveyModel } from 'survey-core';
import type { createKeeper, SendResult } from './keeper';
import { mayWorkLater, pauseAfter, trySend } from './keeper';
import type { IslandSettings } from './load-answer-page.server';
import { postJson } from './post-json';

interface Finishing {
  keeper: ReturnType<typeof createKeeper>;
  settings: IslandSettings;
  tell: (words: string) => void;
  given: () => Record<string, unknown>;
}

/** The survey is complete when the server says so, not before. */
export function finishWith(model: SurveyModel, { keeper, settings, tell, given }: Finishing): void {
  let isSending = false;
  model.onCompleting.add(async (_, options) => {
    options.allow = false;
    if (isSending) return;
    isSending = true;
    tell(settings.texts.sending);
    const result = await sendUntilTaken(keeper.changes(given()), settings, tell);
    isSending = false;
    if (result.status === 400 || result.status === 413)
      return showErrors(model, result, tell, settings);
    keeper.forget();
    window.location.assign(settings.thanks);
  });
}

/** Repeated as often as it takes: the link stores one answer, however often it is sent. */
async function sendUntilTaken(
  answers: object,
  { sendTo, texts }: IslandSettings,
  tell: (words: string) => void,
): Promise<SendResult> {
  const minutesWest = new Date().getTimezoneOffset();
  const body = JSON.stringify({ answers, minutesWest, finished: true });
  for (let pause = 2_000; ; pause = Math.min(pause * 2, 60_000)) {
    const result = await trySend(postJson, sendTo, body, false);
    if (!mayWorkLater(result.status)) return result;
    tell(result.status === 0 ? texts.waiting : texts.slow);
    await connectionOr(pauseAfter(result, pause));
  }
}

function connectionOr(pause: number): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      window.removeEventListener('online', go);
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(go, pause);
    window.addEventListener('online', go);
  });
}

function showErrors(
  model: SurveyModel,
  { body }: SendResult,
  tell: (words: string) => void,
  { texts }: IslandSettings,
): void {
  const errors = body?.errors ?? [];
  tell([texts.refused, ...errors.map((error) => error.message)].join(' '));
  const first = errors.map(({ key }) => model.getQuestionByName(key)).find(Boolean);
  if (first) model.focusQuestion(first.name);
}
