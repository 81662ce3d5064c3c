import type { SurveyModel } from 'survey-core';

interface Inner {
  checkTriggersAndRunConditions?: () => void;
}

const nothing = () => {};

/**
 * Sets answers of steps nothing depends on: survey-core looks at every rule of the survey again after each
 * value, which is nine tenths of what an answer costs.
 */
export function quietly<Result>(model: SurveyModel, set: () => Result): Result {
  const inner = model as unknown as Inner;
  // Its own while it lasts; then that of the class is seen again.
  inner.checkTriggersAndRunConditions = nothing;
  try {
    return set();
  } finally {
    delete inner.checkTriggersAndRunConditions;
  }
}
