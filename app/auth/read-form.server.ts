import { parseWithZod } from '@conform-to/zod/v4';
import type { z } from 'zod';

export type FormProblems = {
  /** Field name to a key of `auth.errors`; the empty name is for what belongs to no field. */
  errors: Record<string, string>;
  /** What was typed, so that nobody types it twice; never a password. */
  entered: Record<string, string>;
};

export type ReadForm<Value> = ({ ok: true; value: Value } | ({ ok: false } & FormProblems)) & {
  entered: Record<string, string>;
};

export function readForm<Schema extends z.ZodType>(
  form: FormData,
  schema: Schema,
): ReadForm<z.output<Schema>> {
  const entered = readEntered(form);
  const submission = parseWithZod(form, { schema });
  if (submission.status === 'success') return { ok: true, value: submission.value, entered };
  const found = Object.entries(submission.error ?? {});
  const errors = Object.fromEntries(found.map(([name, texts]) => [name, texts?.[0] ?? 'failed']));
  return { ok: false, errors, entered };
}

function readEntered(form: FormData): Record<string, string> {
  const texts = [...form].filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string' && !/password/i.test(pair[0]),
  );
  return Object.fromEntries(texts);
}
