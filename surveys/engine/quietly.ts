import type { SurveyModel } from 'survey-core';

const nothing = () => {};

/** What survey-core does for all other questions after each value: nine tenths of what an answer costs. */
const FOR_OTHERS = [
  'checkTriggersAndRunConditions',
  'notifyElementsOnAnyValueOrVariableChanged',
  'updateProgressText',
];

/** Sets answers of steps nothing depends on: nobody else is told of them. */
export function quietly<Result>(model: SurveyModel, set: () => Result): Result {
  const inner = model as unknown as Record<string, unknown>;
  // Its own while it lasts; then those of the class are seen again.
  for (const name of FOR_OTHERS) inner[name] = nothing;
  try {
    return set();
  } finally {
    for (const name of FOR_OTHERS) delete inner[name];
  }
}
