import type { Db } from '#db/client';
import { type CodeProblem, inOneLine, readWords } from '~/domain/codes/code';
import { removeCode, writeCode } from '~/domain/codes/write-code.server';

export type CodesChanged =
  | { ok: true; eventId: string | null }
  | { ok: false; error: CodeProblem; id: string; name: string; words: string[] };
export type FailedCode = Extract<CodesChanged, { ok: false }>;

interface By {
  userId: string;
  now: Date;
}

/** Null where there is nothing to change: the code was removed in another window. */
export async function changeCodes(
  db: Db,
  of: { workspaceId: string; surveyId: string },
  form: FormData,
  { userId: by, now }: By,
): Promise<CodesChanged | null> {
  const { workspaceId, surveyId } = of;
  const id = String(form.get('id') ?? '');
  if (form.get('intent') === 'remove') {
    const removed = await removeCode(db, workspaceId, surveyId, { codeId: id, by });
    return removed && { ok: true, ...removed };
  }
  const name = inOneLine(String(form.get('name') ?? ''));
  const words = readWords([...form.getAll('word'), form.get('more') ?? ''].map(String));
  const written = await writeCode(db, workspaceId, surveyId, { id, name, words, by, now });
  return written.ok ? written : { ok: false, error: written.error, id, name, words };
}
