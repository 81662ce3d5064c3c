import type { SurveyModel } from 'survey-core';
import type { Answers } from '#surveys/engine/apply-answers';
import type { PlannedStep } from '#surveys/engine/planned-steps';
import { quietly } from '#surveys/engine/quietly';
import { wrongIn } from '#surveys/engine/steps';
import type { Form } from './apply-form';
import { collectAnswers, type Read } from './collect-answers';
import { type Drawn, drawForm } from './draw-step.server';
import { empty } from './reader';

export interface Sent extends Drawn {
  form: Form;
  /** A script shows the next step in the same page; without one it is asked for by its address. */
  isScripted: boolean;
}

export interface ReadAlone extends Read {
  /** The step again, with what is not right; null where nothing is, or nothing was judged. */
  wrong: string | null;
}

/** A step that depends on nothing is read and judged without those before it. Cost: under 1 ms. */
export function readAlone(
  reader: SurveyModel,
  planned: PlannedStep,
  { form, given, texts, isLeft }: Sent & { given: Answers; isLeft: boolean },
): ReadAlone {
  try {
    const read = quietly(reader, () =>
      collectAnswers(reader, planned.step, {
        ...{ form, given, isLeft, wrong: texts.wrong },
        wrongFile: texts.files.wrong,
      }),
    );
    const isRight = !isLeft || wrongIn(planned.step).length === 0;
    for (const say of read.sayWrong) say();
    const isWrong = !isRight || read.sayWrong.length > 0;
    const wrong = isWrong ? drawForm(reader, planned.step, texts) : null;
    return { ...read, wrong };
  } finally {
    empty(reader, planned);
  }
}
