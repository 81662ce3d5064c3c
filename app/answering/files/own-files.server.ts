import type { Db } from '#db/client';
import type { AnswerError } from '#surveys/check-answers';
import { type Naming, takeNamedFiles } from '~/domain/responses/files/take-named-files.server';
import type { Answers } from '~/domain/responses/response';

interface Read {
  answers: Answers;
  errors: AnswerError[];
}

/** What was read, with this response's own files alone; where others are named, that is an error. */
export async function withOwnFiles(db: Db, of: Naming, read: Read): Promise<Read> {
  const { answers, foreign } = await takeNamedFiles(db, of, read.answers);
  const errors = foreign.map((key) => ({
    key: key.slice(0, 80),
    title: '',
    problem: 'unknownFile' as const,
  }));
  return { answers, errors: [...read.errors, ...errors] };
}
