import type { SurveyModel } from 'survey-core';
import { type PlannedStep, plannedSteps } from '#surveys/engine/planned-steps';
import { idOf, questionsOf, type Step, stepsOf } from '#surveys/engine/steps';
import { buttonLook } from '~/components/button-look';
import type { AskedQuestion } from './asked';
import type { SayWrong } from './collect-answers';
import { AskedControl } from './control';
import type { ControlTexts } from './control-props';
import { fieldOf } from './field-names';
import { encTypeOf } from './file-control';
import { Progress } from './progress';
import { StepParts } from './step-parts';
import { WrongSummary } from './wrong-summary';

export interface StepTexts extends ControlTexts {
  /** Of ours: what is drawn once for many is drawn once in each. */
  language: string;
  next: string;
  back: string;
  /** Back, although something cannot be kept: it was said. */
  leave: string;
  isLeaving?: boolean;
  finish: string;
  progress: (from: number, to: number, total: number) => string;
  wrongCount: (count: number) => string;
  wrong: SayWrong;
}

interface StepFormProps {
  model: SurveyModel;
  step: Step;
  texts: StepTexts;
}

/**
 * One step as a form of the browser's own: it works before, after and without any script. It is sent to the
 * address it stands at, so that it looks alike for everybody.
 */
export function StepForm({ model, step, texts }: StepFormProps) {
  const asked = questionsOf(step) as AskedQuestion[];
  const plan = plannedSteps(model);
  const at = plan.findIndex((planned) => planned.step === step);
  const planned = plan[at];
  const encType = encTypeOf(asked);
  const named = (question: AskedQuestion) => fieldOf(model, question);
  return (
    <form
      method="post"
      encType={encType}
      data-step={idOf(model, step)}
      data-free={planned?.isFree || undefined}
      data-live={planned?.isLive || undefined}
      className="grid gap-8"
    >
      <input type="hidden" name="intent" value="step" />
      <input type="hidden" name="step" value={idOf(model, step)} />
      {encType && <input type="hidden" name="files" value="yes" />}
      {isOfMany(asked) && <button type="submit" disabled hidden />}
      <Progress plan={plan} at={at} texts={texts} />
      {isOfMany(asked) && <WrongSummary asked={asked} fieldOf={named} texts={texts} />}
      <StepParts step={step} level={2}>
        {(question) => <AskedControl {...{ question, texts }} field={named(question)} />}
      </StepParts>
      <Buttons isFirst={at <= 0} isLast={isLast(model, plan[at], step)} texts={texts} />
    </form>
  );
}

/** Then Enter in a field must not send what stands below it unseen: a form whose first button is off does not. */
const isOfMany = (asked: AskedQuestion[]): boolean =>
  asked.filter(({ hasInput }) => hasInput).length > 1;

/** Of a quiet step the plan tells it; of the others the model that was walked there. */
const isLast = (model: SurveyModel, planned: PlannedStep | undefined, step: Step): boolean =>
  planned?.isQuiet
    ? plannedSteps(model).at(-1) === planned
    : stepsOf(model).at(-1) === step && step !== model.startPage;

interface ButtonsProps {
  isFirst: boolean;
  isLast: boolean;
  texts: StepTexts;
}

/** "Next" is first in the form, so that Enter goes on rather than back. */
const Buttons = ({ isFirst, isLast, texts }: ButtonsProps) => (
  <div className="flex flex-wrap items-center gap-4">
    <button type="submit" name="go" value="next" className={buttonLook('primary', 'normal')}>
      {isLast ? texts.finish : texts.next}
    </button>
    {!isFirst && (
      <button
        type="submit"
        name="go"
        value={texts.isLeaving ? 'leave' : 'back'}
        formNoValidate
        className={buttonLook('quiet', 'normal')}
      >
        {texts.isLeaving ? texts.leave : texts.back}
      </button>
    )}
  </div>
);
