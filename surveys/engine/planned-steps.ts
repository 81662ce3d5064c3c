import type { PageModel, Question, SurveyModel } from 'survey-core';
import { isForgiving, isStill } from './quiet-question';
import { mentions, type References, referencesOf } from './references';
import { allQuestionsOf, idOf, panelsIn, type Step } from './steps';

/** A step as the definition alone tells it, whatever somebody answers. */
export interface PlannedStep {
  id: string;
  step: Step;
  questions: Question[];
  /**
   * Nothing depends on it and it depends on nothing: it can be drawn, read and judged alone, without
   * going through what comes before.
   */
  isQuiet: boolean;
  /** Quiet, and a page can see by itself whether its answer is right. */
  isFree: boolean;
  /** Something in it follows what is answered in it. */
  isLive: boolean;
}

const known = new WeakMap<SurveyModel, PlannedStep[]>();

/** All steps in their order, also those that are not shown now. Costs a few ms, once per model. */
export function plannedSteps(model: SurveyModel): PlannedStep[] {
  const before = known.get(model);
  if (before) return before;
  const planned = plan(model);
  known.set(model, planned);
  return planned;
}

export const plannedOf = (model: SurveyModel, step: Step): PlannedStep | undefined =>
  plannedSteps(model).find((planned) => planned.step === step);

interface Part {
  step: Step;
  own: References;
  /** Of the page around it. */
  frame: References;
}
type Json = Record<string, unknown>;

function plan(model: SurveyModel): PlannedStep[] {
  const { pages = [], ...around } = model.toJSON() as Json & { pages?: Json[] };
  const survey = referencesOf(around);
  const parts = model.isSinglePage
    ? wholeOf(model, pages)
    : model.pages.flatMap((page, at) => partsOf(model, page, pages[at] ?? {}));
  return parts.map(({ step, own, frame }, at) => {
    const others = parts.filter((_, place) => place !== at);
    const around = [survey, frame, ...others.flatMap((other) => [other.own, other.frame])];
    const questions = allQuestionsOf(step);
    // A panel with nothing in it is never a step.
    const isQuiet =
      questions.length > 0 &&
      [own, frame].every(isPlain) &&
      questions.every(isStill) &&
      !around.some((other) => mentions(other, own.names));
    return {
      id: idOf(model, step),
      step,
      questions,
      isQuiet,
      isFree:
        isQuiet && questions.every(isForgiving) && !panelsIn(step).some((one) => one.isRequired),
      isLive: own.said.some((text) => /\{(row|panel|item|\$?self)\b/.test(text)) || saysItself(own),
    };
  });
}

/** Everything on one page: its parts have nobody else to depend on. */
function wholeOf(model: SurveyModel, pages: Json[]): Part[] {
  const asked = pages.filter((_, at) => !model.pages[at]?.isStartPage);
  return model.visiblePages.map((step) => ({
    step,
    own: referencesOf({ pages: asked }),
    frame: referencesOf({}),
  }));
}

function partsOf(model: SurveyModel, page: PageModel, json: Json): Part[] {
  if (page.isStartPage) return [];
  const { elements = [], ...around } = json as Json & { elements?: Json[] };
  if (model.questionsOnPageMode !== 'questionPerPage')
    return [{ step: page, own: referencesOf(json), frame: referencesOf({}) }];
  const { name: _own, ...frame } = around;
  return page.elements.map((step, at) => ({
    step: step as Step,
    own: referencesOf(elements[at]),
    frame: referencesOf(frame),
  }));
}

const saysItself = (own: References): boolean =>
  mentions({ ...own, names: new Set(), pointed: new Set() }, own.names);

/** Rules, chance, values of others: what makes a step more than itself. */
const RULES =
  /(If|Expression|Order|OnCondition)$|^(expression|valueName|valuePropertyName|choicesFromQuestion|choicesByUrl|default[A-Z]\w*|readOnly|visible)$/;

const isPlain = ({ keys, said }: References): boolean =>
  said.length === 0 && ![...keys].some((key) => RULES.test(key));
