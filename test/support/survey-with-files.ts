// A survey that asks for files, and every way to send them.
import { eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { files } from '#db/schema';
import type { FileReference } from '#surveys/read-files';
import { requirePersonalDoor } from '~/answering/doors.server';
import { takeSentFiles } from '~/answering/files/take-sent-files.server';
import { keepPosted } from '~/answering/keep-posted.server';
import { postAnswerPage } from '~/answering/post-answer-page.server';
import { fileBytes } from '~/domain/files/bytes/file-bytes.server';
import { asksForFiles } from './asks-for-files';
import { anAnswerer, aSurveyWithLinks } from './survey-with-links';

export type Field = [name: string, value: string | File];

export const png = (name = 'cat.png', size = 3) =>
  new File([new Uint8Array(size).fill(7)], name, { type: 'image/png' });

export async function aSurveyWithFiles(db: Db, people: number, workspace?: { id: string }) {
  const survey = await aSurveyWithLinks(db, asksForFiles, people, workspace);
  const { stored } = survey;
  return {
    ...survey,
    /** The form of a step, sent in parts. */
    postStep: (token: string, step: string, fields: Field[], go = 'next') => {
      const address = `/a/${token}`;
      const request = sentTo(address, [
        ...([
          ['intent', 'step'],
          ['step', step],
          ['go', go],
          ['files', 'yes'],
        ] as Field[]),
        ...fields,
      ]);
      const door = () => requirePersonalDoor(db, token);
      return keepPosted(request, door, async (form) =>
        postAnswerPage(db, await door(), { request, form }),
      );
    },
    /** As the script sends one file by itself. */
    upload: async (token: string, fields: Field[]) => {
      const request = sentTo(`/a/${token}/files`, fields);
      const answer = await takeSentFiles(db, await requirePersonalDoor(db, token), request);
      const said = (await answer.json()) as { html: string; wrong: string[] };
      return { status: answer.status, ...said };
    },
    photosOf: async (token: string) => (await stored(token))?.answers.photo as FileReference[],
    rowsOf: async (token: string) => {
      const { id } = (await stored(token))!;
      return db.select().from(files).where(eq(files.ownerId, id));
    },
  };
}

function sentTo(address: string, fields: Field[]): Request {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  return anAnswerer(address, { method: 'POST', body });
}

/** Everything that lies in the file store. */
export async function storedKeys(): Promise<string[]> {
  const found: string[] = [];
  for await (const { key } of fileBytes().list()) found.push(key);
  return found;
}
