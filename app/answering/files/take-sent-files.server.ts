import type { Db } from '#db/client';
import { answerLanguage } from '../answer-language.server';
import type { Door } from '../doors.server';
import { definitionOf } from '../models.server';
import { sendsFilesTooFast, waitToBegin } from '../pace.server';
import { drawnFor } from '../steps/drawn-for.server';
import { postFiles } from '../steps/post-files.server';
import { keepWithFiles } from './keep-with-files.server';
import { readSentForm } from './read-sent-form.server';

/**
 * POST of the script of a step that asks for files: one file as soon as it is chosen, or a wish to take one
 * out. Answers what the question holds now, as html, and in words what was not taken.
 */
export async function takeSentFiles(db: Db, door: Door, request: Request): Promise<Response> {
  const now = new Date();
  if (sendsFilesTooFast(door, now))
    return Response.json({}, { status: 429, headers: { 'Retry-After': '30' } });
  const form = await readSentForm(request, async () => door);
  const { begun, link, agreed } = door;
  if (!begun || !link) return Response.json({}, { status: 409 });
  const seconds = agreed ? await waitToBegin(db, door, { request, now }) : null;
  if (seconds !== null)
    return Response.json({}, { status: 429, headers: { 'Retry-After': String(seconds) } });
  const { publicationId } = begun.response;
  const definition = await definitionOf(db, door.of.workspaceId, publicationId);
  const language = answerLanguage(request, definition);
  const { locale } = language;
  const asked = { publicationId, definition, locale: language.spoken };
  const drawn = { ...drawnFor(door, language, now), form };
  const saving = { link, locale, now, agreed, files: form.files };
  const posted = await keepWithFiles(db, door.of, saving, (given) =>
    postFiles(asked, given, drawn),
  );
  if (!posted || posted.html === null) return Response.json({}, { status: 409 });
  const { html, wrong } = posted;
  return Response.json({ html, wrong }, { status: wrong.length > 0 ? 400 : 200 });
}
