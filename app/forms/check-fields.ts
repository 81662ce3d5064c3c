import { z } from 'zod';
import { hasOddSigns, ODD_SIGNS } from './odd-signs';
import { type Outcome, type Refused, refused } from './outcome';

/** What a form says, or why it is refused; either way what was typed. */
export type ReadForm<Value> = Outcome<{ value: Value }> & Pick<Refused, 'entered'>;

/** The fields a shape names; an empty one was not filled in. The first complaint of each counts. */
export function checkFields<Shape extends z.ZodObject>(
  form: FormData,
  shape: Shape,
): ReadForm<z.output<Shape>> {
  const entered = readEntered(form, shape);
  const odd = oddFields(form, shape);
  if (odd) return refused(odd, entered);
  const lists = new Set(listsOf(shape));
  const given = Object.keys(shape.shape).map((name) => [
    name,
    lists.has(name) ? form.getAll(name) : form.get(name) || undefined,
  ]);
  const checked = shape.safeParse(Object.fromEntries(given));
  if (checked.success) return { ok: true, value: checked.data, entered };
  return refused(firstErrors(checked.error), entered);
}

/** Said at the field; what nobody asked for is not read. */
function oddFields(form: FormData, shape: z.ZodObject): Record<string, string> | null {
  const names = Object.keys(shape.shape).filter((name) =>
    form.getAll(name).some((value) => typeof value === 'string' && hasOddSigns(value)),
  );
  return names.length > 0 ? Object.fromEntries(names.map((name) => [name, ODD_SIGNS])) : null;
}

/** Names of the fields a shape takes more than once. */
export const listsOf = (shape: z.ZodObject): string[] =>
  Object.keys(shape.shape).filter((name) => isList(shape.shape[name]));

function isList(type: unknown): boolean {
  if (type instanceof z.ZodOptional || type instanceof z.ZodDefault) return isList(type.unwrap());
  return type instanceof z.ZodArray;
}

function firstErrors({ issues }: z.ZodError): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { path, message } of issues) errors[String(path[0] ?? '')] ??= message || 'failed';
  return errors;
}

/** Only what the page asked for goes back into it. */
function readEntered(form: FormData, shape: z.ZodObject): Record<string, string> {
  const texts = [...form].filter(
    (pair): pair is [string, string] =>
      typeof pair[1] === 'string' &&
      Object.hasOwn(shape.shape, pair[0]) &&
      !/password/i.test(pair[0]),
  );
  return Object.fromEntries(texts);
}

/** A field as it was typed, empty where nothing was: what it must be, the domain says. */
export const typed = z.string().default('');
