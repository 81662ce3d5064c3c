import type { Db } from '#db/client';
import { type CodeProblem, inOneLine, readWords } from '~/domain/codes/code';
import { removeCode, writeCode } from '~/domain/codes/write-code.server';

/** How to take back what was just done: the fields of the form that does it. */
export interface Undo {
  intent: 'write' | 'remove';
  id?: string;
  name?: string;
  words?: string[];
}
export type CodesChanged =
  | { ok: true; done: 'added' | 'changed' | 'removed'; name: string; undo: Undo; at: number }
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
  const at = now.getTime();
  if (form.get('intent') === 'remove') {
    const removed = await removeCode(db, workspaceId, surveyId, id);
    if (!removed) return null;
    return {
      ok: true,
      done: 'removed',
      name: removed.name,
      undo: { intent: 'write', ...removed },
      at,
    };
  }
  const name = inOneLine(String(form.get('name') ?? ''));
  const words = readWords([...form.getAll('word'), form.get('more') ?? ''].map(String));
  const written = await writeCode(db, workspaceId, surveyId, { id, name, words, by, now });
  if (!written.ok) return { ok: false, error: written.error, id, name, words };
  const { before } = written;
  if (!before)
    return { ok: true, done: 'added', name, undo: { intent: 'remove', id: written.id }, at };
  return {
    ok: true,
    done: 'changed',
    name,
    undo: { intent: 'write', id: written.id, ...before },
    at,
  };
}
