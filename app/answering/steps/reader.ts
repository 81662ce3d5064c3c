import type { SurveyModel } from 'survey-core';
import { type PlannedStep, plannedSteps } from '#surveys/engine/planned-steps';
import { quietly } from '#surveys/engine/quietly';

// The reader is a model nobody goes through: quiet steps are read and drawn in it, one at a time.

export const findQuiet = (model: SurveyModel, id: string | null): PlannedStep | undefined =>
  plannedSteps(model).find((planned) => planned.isQuiet && planned.id === id);

/** It is shared: nobody's answer stays in it. */
export function emptyAll(reader: SurveyModel): void {
  for (const planned of plannedSteps(reader)) empty(reader, planned);
}

export const empty = (reader: SurveyModel, { questions }: PlannedStep): void =>
  quietly(reader, () => {
    for (const question of questions) {
      if (!question.isEmpty()) question.clearValue();
      if (question.comment) question.comment = '';
      if (question.errors.length > 0) question.clearErrors();
    }
  });
