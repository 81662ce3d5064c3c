import { data } from '@remix-run/node';
import { parseFields } from '~/forms/fields';
import { readBody } from '~/forms/read-body.server';
import { RETRY_AFTER, tooLarge } from '~/http';
import { isPassing } from '~/server/come-back-later.server';
import type { Door } from './doors.server';
import { hasParts, MOST_FIELDS, readSentForm, type SentForm } from './files/read-sent-form.server';

/** What the page that follows a 503 carries, so that a form without scripts is not lost. */
export interface Unsent {
  unsent: [name: string, value: string][];
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
    if (!isPassing(error)) throw error;
    const unsent: Unsent = { unsent: [...form] };
    throw data(unsent, { status: 503, headers: { 'Retry-After': RETRY_AFTER } });
  }
}

async function readFields(request: Request): Promise<SentForm> {
  const body = await readBody(request);
  if (!body) throw tooLarge();
  return parseFields(body.toString('utf8'), { most: MOST_FIELDS });
}
