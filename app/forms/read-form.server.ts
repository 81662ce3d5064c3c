// Every form of every page comes in here: capped, counted, and from a page of our own.
import type { z } from 'zod';
import { assertSameOrigin } from '~/auth/same-origin.server';
import { tooLarge, unknownKind } from '~/http';
import { formKind } from './body-limits';
import { checkFields, listsOf, type ReadForm } from './check-fields';
import { type Allowed, parseFields, refuseOddSigns, refuseRepeated } from './fields';
import { readBody } from './read-body.server';

/** A form whose fields are known beforehand. */
export async function readForm<Shape extends z.ZodObject>(
  request: Request,
  shape: Shape,
): Promise<ReadForm<z.output<Shape>>> {
  return checkFields(await read(request, { lists: listsOf(shape) }), shape);
}

/** A form of many buttons, or one whose fields depend on what it is about. Throws 400, 413, 415. */
export async function readFields(request: Request, allowed: Allowed = {}): Promise<FormData> {
  const form = await read(request, allowed);
  refuseOddSigns(form);
  return form;
}

async function read(request: Request, allowed: Allowed): Promise<FormData> {
  assertSameOrigin(request);
  const kind = request.headers.get('Content-Type') ?? '';
  if (!kind.startsWith(formKind)) throw unknownKind();
  const body = await readBody(request);
  if (!body) throw tooLarge();
  const fields = parseFields(body.toString('utf8'), allowed);
  refuseRepeated(fields, allowed);
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}
