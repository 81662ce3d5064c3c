import { parseFields } from '~/forms/fields';
import { readBody } from '~/forms/read-body.server';
import { tooLarge } from '~/http';
import { isPassing } from '~/server/come-back-later.server';
import type { Door } from './doors.server';
import { hasParts, MOST_FIELDS, readSentForm, type SentForm } from './files/read-sent-form.server';

/** What was filled in and could not be stored for a moment. */
export class Unsent extends Error {
  constructor(
    readonly fields: [name: string, value: string][],
    cause: unknown,
  ) {
    super('Nothing can be stored right now', { cause });
  }
}

/** Reads the form first: whatever fails after that, what was filled in comes back with the answer. */
export async function keepPosted<Answer>(
  request: Request,
  findDoor: () => Promise<Door>,
  act: (form: SentForm) => Promise<Answer>,
): Promise<Answer> {
  const form = hasParts(request)
    ? await readSentForm(request, findDoor)
    : await readFields(request);
  try {
    return await act(form);
  } catch (error) {
    throw isPassing(error) ? new Unsent([...form], error) : error;
  }
}

async function readFields(request: Request): Promise<SentForm> {
  const body = await readBody(request);
  if (!body) throw tooLarge();
  return parseFields(body.toString('utf8'), { most: MOST_FIELDS });
}
