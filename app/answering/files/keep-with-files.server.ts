import type { Db } from '#db/client';
import { changeAnswerFiles } from '~/domain/responses/files/change-answer-files.server';
import type { Agreed, AnswerLink, Answers, SurveyOf } from '~/domain/responses/response';
import type { SentFiles } from './sent-files';

interface Keeping {
  link: AnswerLink;
  locale: string;
  now: Date;
  agreed: Agreed | null;
  files: SentFiles;
}

/**
 * What a form changes, stored together with its files. `step` reads the form over what is stored at that
 * moment and says in `files` which of them stay. Null where nothing is taken any more.
 */
export async function keepWithFiles<Step extends { changes: Answers }>(
  db: Db,
  of: SurveyOf,
  { files, ...saving }: Keeping,
  step: (given: Answers) => Step,
): Promise<Step | null> {
  let stepped: Step | null = null;
  const arrived = files.sent.filter(({ isTooLarge }) => !isTooLarge);
  const saved = await changeAnswerFiles(db, of, { ...saving, arrived }, (given, room) => {
    files.room = room;
    stepped = step(given);
    return { changes: stepped.changes, added: files.added, removed: files.removed };
  });
  return saved === 'saved' ? stepped : null;
}
