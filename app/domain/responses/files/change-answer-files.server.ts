import type { Db } from '#db/client';
import { forgetFilesOf, type Keyed, removeBytes } from '../../files/erase-files.server';
import { keepFile } from '../../files/keep-file.server';
import { findResponseByLink, lockLink } from '../answer-link.server';
import type { Agreed, AnswerLink, Answers, SurveyOf } from '../response';
import { type Saved, saveAnswers } from '../save-answers.server';
import { type ArrivedFile, filesOfResponse, type Room, referenceTo } from './answer-file';
import { roomOf } from './room.server';

interface Changing {
  link: AnswerLink;
  locale: string;
  now: Date;
  /** Where nothing is stored yet. */
  agreed?: Agreed | null;
  /** What came; of what is not added nothing stays. */
  arrived: ArrivedFile[];
}

export interface FileChanges {
  /** By question, as `saveAnswers` takes them. */
  changes: Answers;
  added: ArrivedFile[];
  /** Ids of files of this response; others are left alone. */
  removed: string[];
}

/**
 * Answers that name files, and the files themselves, in one transaction. `decide` is told what is stored
 * at that moment: two photos that arrive at once are both named.
 */
export async function changeAnswerFiles(
  db: Db,
  of: SurveyOf,
  changing: Changing,
  decide: (before: Answers, room: Room) => FileChanges,
): Promise<Saved> {
  let done: Done = { saved: 'notStarted', kept: [], gone: [] };
  try {
    done = await db.transaction((tx) => change(tx, of, changing, decide));
  } finally {
    const unwanted = changing.arrived.filter(({ id }) => !done.kept.includes(id));
    await removeBytes([...unwanted, ...done.gone]);
  }
  return done.saved;
}

interface Done {
  saved: Saved;
  kept: string[];
  gone: Keyed[];
}

async function change(
  tx: Db,
  of: SurveyOf,
  { link, locale, now, agreed }: Changing,
  decide: (before: Answers, room: Room) => FileChanges,
): Promise<Done> {
  await lockLink(tx, of, link);
  const found = await findResponseByLink(tx, of, link);
  const responseId = found?.response.id ?? agreed?.responseId;
  if (!responseId) return { saved: 'notStarted', kept: [], gone: [] };
  const room = await roomOf(tx, of, { link, responseId, now });
  const { changes, added, removed } = decide(found?.response.answers ?? {}, room);
  const saved = await saveAnswers(tx, of, { link, changes, locale, now, agreed });
  if (saved !== 'saved') return { saved, kept: [], gone: [] };
  const owner = filesOfResponse(responseId);
  for (const file of added) {
    const { id, workspaceId, size, sha256 } = file;
    const { name, type: mediaType } = referenceTo(file);
    await keepFile(tx, { id, workspaceId, size, sha256 }, { owner, name, mediaType });
  }
  const gone = removed.length > 0 ? await forgetFilesOf(tx, of.workspaceId, owner, removed) : [];
  return { saved, kept: added.map(({ id }) => id), gone };
}
