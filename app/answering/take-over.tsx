import { createRoot } from 'react-dom/client';
import type { SurveyModel } from 'survey-core';
import { createAnsweringModel, goOn } from '~/components/survey/answering-model';
import { SurveyView } from '~/components/survey/survey-view';
import { finishWith } from './finish';
import { createKeeper, type KeeperState } from './keeper';
import type { IslandSettings } from './load-answer-page.server';
import { postJson } from './post-json';
import { readEarlyAnswers } from './read-early-answers';

/** The page was drawn on the server; from here on survey-core decides in the browser. */
export function takeOver(): void {
  const place = document.getElementById('survey');
  const written = document.getElementById('survey-settings')?.textContent;
  if (!place || !written) return;
  const settings = JSON.parse(written) as IslandSettings;
  const model = createAnsweringModel(settings.definition, settings);
  const keeper = createKeeper({
    ...settings,
    storage: browserStorage(),
    send: postJson,
    onState: (state) => tell(settings.texts[state as KeeperState]),
    onRefused: (errors) => tell(errors.map(({ message }) => message).join(' ')),
    onOver: () => window.location.assign(settings.thanks),
  });
  const restored = keeper.restore(settings.answers);
  const early = readEarlyAnswers(place, model);
  model.data = { ...restored, ...early };
  goOn(model);
  if (Object.keys(early).length > 0) keeper.change(model.data);
  draw(place, model, settings);
  const given = listen(model, keeper);
  finishWith(model, { keeper, settings, tell, given });
}

function draw(place: HTMLElement, model: SurveyModel, { texts }: IslandSettings): void {
  createRoot(place).render(<SurveyView model={model} texts={texts} />);
  // From the second question on: the first must not open the keyboard by itself.
  setTimeout(() => {
    model.autoFocusFirstQuestion = true;
    place.dataset.ready = 'true';
  }, 0);
  place.addEventListener('keydown', (event) => {
    const isField = event.target instanceof HTMLInputElement;
    if (event.key !== 'Enter' || !isField || event.isComposing) return;
    event.preventDefault();
    if (model.isLastPage && !model.isShowNextButton) model.tryComplete();
    else model.nextPage();
  });
}

/** What was given; null where somebody emptied a field, also one the survey had filled in for her. */
type Given = () => Record<string, unknown>;

function listen(model: SurveyModel, keeper: ReturnType<typeof createKeeper>): Given {
  const emptied: Record<string, null> = {};
  const given = () => ({ ...emptied, ...model.data });
  model.onValueChanged.add((_, { name, value }) => {
    if (value === undefined || value === null || value === '') emptied[name] = null;
    else delete emptied[name];
    keeper.change(given());
  });
  model.onCurrentPageChanged.add(() => {
    void keeper.flush();
    window.scrollTo({ top: 0 });
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void keeper.flush(true);
  });
  window.addEventListener('pagehide', () => void keeper.flush(true));
  window.addEventListener('online', () => void keeper.flush());
  return given;
}

export function tell(words: string): void {
  const line = document.getElementById('answer-status');
  if (line && line.textContent !== words) line.textContent = words;
}

function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
