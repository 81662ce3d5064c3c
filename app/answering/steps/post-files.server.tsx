import { renderToStaticMarkup } from 'react-dom/server';
import { type Answers, applyAnswers } from '#surveys/engine/apply-answers';
import { onClockOf } from '#surveys/engine/respondents-clock';
import { type Asked, newJudgeOf } from '../models.server';
import type { Form } from './apply-form';
import { type AskedQuestion, fileRulesFor } from './asked';
import { askedWithin } from './asked-within';
import { copy } from './collect-answers';
import { fieldOf } from './field-names';
import { HeldFiles } from './file-control';
import type { StepTexts } from './step-form';
import { dropFile, takeFiles } from './take-files';

interface PostedFiles {
  changes: Answers;
  /** What is held there now; null where no such question is. */
  html: string | null;
  /** In words, each with the name of its file. */
  wrong: string[];
}

/**
 * Files for one question, sent as soon as they are chosen: wherever somebody stands, and whatever else of
 * the step is not answered yet. Whether the question is asked at all is judged at the end.
 */
export function postFiles(
  asked: Asked,
  given: Answers,
  { form, texts, minutesWest }: { form: Form; texts: StepTexts; minutesWest: number },
): PostedFiles {
  return onClockOf(minutesWest, () => {
    const model = newJudgeOf(asked);
    const questions = model.getAllQuestions() as AskedQuestion[];
    applyAnswers(questions, given);
    const field = form.get('field') ?? '';
    const top = questions.find((one) => fieldOf(model, one) === field.split('.')[0]);
    const pairs = top ? [...askedWithin(top, fieldOf(model, top))] : [];
    const question = pairs.find(([, own]) => own === field)?.[0];
    if (!top || !question || !fileRulesFor(question)) return { changes: {}, html: null, wrong: [] };
    const { files } = form;
    const refused = takeFiles(question, field, { files, say: texts.files.wrong });
    const wish = form.get('go') ?? '';
    if (wish.startsWith('drop ')) dropFile(question, field, { wish, files });
    const isChanged = files && files.added.length + files.removed.length > 0;
    return {
      changes: isChanged ? { [top.getValueName()]: copy(top.value) } : {},
      html: renderToStaticMarkup(<HeldFiles question={question} field={field} texts={texts} />),
      wrong: refused.map(({ words }) => words),
    };
  });
}
