import type { SurveyModel } from 'survey-core';
import { questionsOf, type Step, stepsOf } from '#surveys/engine/steps';
import { idOf } from '#surveys/engine/walk-to';
import { buttonLook } from '~/components/button-look';
import type { AskedQuestion } from './asked';
import type { SayWrong } from './collect-answers';
import { AskedControl } from './control';
import type { ControlTexts } from './control-props';
import { fieldOf } from './field-names';
import { encTypeOf } from './file-control';

export interface StepTexts extends ControlTexts {
  next: string;
  back: string;
  finish: string;
  progress: (from: number, to: number, total: number) => string;
  wrong: SayWrong;
}

interface StepFormProps {
  model: SurveyModel;
  step: Step;
  action: string;
  texts: StepTexts;
}

/** One step as a form of the browser's own: it works before, after and without any script. */
export function StepForm({ model, step, action, texts }: StepFormProps) {
  const asked = questionsOf(step) as AskedQuestion[];
  const steps = stepsOf(model);
  const isLast = steps.at(-1) === step && step !== model.startPage;
  const isFirst = steps[0] === step || step === model.startPage;
  const place = placeOf(model, step);
  return (
    <form method="post" action={action} encType={encTypeOf(model, asked)} className="grid gap-8">
      <input type="hidden" name="intent" value="step" />
      <input type="hidden" name="step" value={idOf(model, step)} />
      {place && <p className="text-small text-ink-soft">{texts.progress(...place)}</p>}
      {'title' in step && !('isQuestion' in step && step.isQuestion) && titleOf(step) && (
        <h2 className="text-large">{titleOf(step)}</h2>
      )}
      {asked.map((question) => (
        <AskedControl
          key={question.id}
          question={question}
          field={fieldOf(model, question)}
          texts={texts}
        />
      ))}
      <div className="flex flex-wrap items-center gap-4">
        {/* First in the form, so that Enter goes on rather than back. */}
        <button type="submit" name="go" value="next" className={buttonLook('primary', 'normal')}>
          {isLast ? texts.finish : texts.next}
        </button>
        {!isFirst && (
          <button
            type="submit"
            name="go"
            value="back"
            formNoValidate
            className={buttonLook('quiet', 'normal')}
          >
            {texts.back}
          </button>
        )}
      </div>
    </form>
  );
}

const titleOf = (step: Step): string =>
  (step as { hasTitle?: boolean; processedTitle?: string }).hasTitle
    ? ((step as { processedTitle?: string }).processedTitle ?? '')
    : '';

/** Which questions of how many: those that ask for something. */
function placeOf(model: SurveyModel, step: Step): [number, number, number] | null {
  const all = stepsOf(model)
    .flatMap(questionsOf)
    .filter(({ hasInput }) => hasInput);
  const here = questionsOf(step).filter(({ hasInput }) => hasInput);
  const from = all.indexOf(here[0]!);
  return from < 0 ? null : [from + 1, from + here.length, all.length];
}
