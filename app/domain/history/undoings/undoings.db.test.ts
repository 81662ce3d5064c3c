import { describe, expect, test } from 'vitest';
import { segmentReport } from '#test/fixtures/reports';
import { freshDatabase } from '#test/support/database';
import { aCustomer, aMember, aReport, aSurvey, aUser, aWorkspace } from '#test/support/make';
import { listCodes } from '~/domain/codes/codes.server';
import { removeCode, writeCode } from '~/domain/codes/write-code.server';
import { listEvents } from '~/domain/events/events.server';
import type { UndoableVerb } from '~/domain/events/verbs';
import { giveGrade } from '~/domain/grades/give-grade.server';
import { listGrades } from '~/domain/grades/grades.server';
import { changeLook } from '~/domain/look/change-look.server';
import { acceptProfile } from '~/domain/offers/accept-profile.server';
import { listProfiles } from '~/domain/offers/profiles.server';
import { pinComment } from '~/domain/reviews/pin-comment.server';
import { isOpen } from '~/domain/reviews/review';
import { listComments } from '~/domain/reviews/reviews.server';
import {
  markDiscussed,
  reopenComment,
  restoreComment,
  withdrawComment,
} from '~/domain/reviews/settle-comment.server';
import {
  completeSurvey,
  pauseSurvey,
  resumeSurvey,
} from '~/domain/surveys/change-survey-status.server';
import { reviseDefinition } from '~/domain/surveys/revise-definition.server';
import { getSurvey } from '~/domain/surveys/surveys.server';
import { changeRole } from '~/domain/workspaces/change-role.server';
import { changeWorkspace } from '~/domain/workspaces/change-workspace.server';
import { findMembership } from '~/domain/workspaces/members.server';
import { undoEvent } from '../undo-event.server';
import { undoings } from './index.server';

const db = await freshDatabase();
/** As in life: what is done later happens later. */
const now = () => new Date();

async function aPlace() {
  const workspace = await aWorkspace(db);
  const { id: workspaceId } = workspace;
  const { id: userId } = await aUser(db, { name: 'Anna' });
  const founder = await aMember(db, workspaceId, userId, 'founder');
  const undoer = { workspaceId, userId, role: 'founder' as const };
  const latest = async () => (await listEvents(db, workspaceId, { limit: 1 }))[0]!;
  const undo = (eventId: string, by: Partial<typeof undoer> = {}) =>
    undoEvent(db, eventId, { ...undoer, now: now(), ...by });
  return { workspace, workspaceId, userId, founder, latest, undo };
}
type Place = Awaited<ReturnType<typeof aPlace>>;

/** An act that can be taken back, and how it stands with what it changes. */
interface Way {
  act: () => Promise<unknown>;
  look: () => Promise<unknown>;
}

async function aSurveyIn({ workspaceId }: Place, status: 'inProgress' | 'paused' | 'completed') {
  const survey = await aSurvey(db, workspaceId, { status });
  const look = async () => {
    const { status, title, definition } = await getSurvey(db, workspaceId, survey.id);
    return { status, title, definition };
  };
  return { id: survey.id, look };
}

async function aCode({ workspaceId, userId: by }: Place) {
  const { id: surveyId } = await aSurvey(db, workspaceId);
  const write = (words: string[], id?: string) =>
    writeCode(db, workspaceId, surveyId, { name: 'price', words, id, by, now: now() });
  const remove = (codeId: string) =>
    removeCode(db, workspaceId, surveyId, { codeId, by, now: now() });
  const look = () => listCodes(db, workspaceId, surveyId);
  return { write, remove, look, written: async () => (await write(['cost'])) as { id: string } };
}

async function aComment({ workspaceId, userId, latest }: Place) {
  const { id: reportId } = await aReport(db, await aSurvey(db, workspaceId), segmentReport);
  const pin = () =>
    pinComment(db, workspaceId, {
      reportId,
      claim: 'verdict',
      authorId: userId,
      body: 'Hm',
      now: now(),
    });
  const look = async () =>
    (await listComments(db, workspaceId, reportId)).map((one) => [one.body, isOpen(one)]);
  const settling = async () => ({ commentId: (await latest()).subject.id, by: userId, now: now() });
  return { pin, look, settling };
}

async function aGraded({ workspaceId, userId: gradedBy }: Place) {
  const { id: customerId } = await aCustomer(db, workspaceId);
  const give = (grade: 'A1' | null) =>
    giveGrade(db, workspaceId, { customerId, grade, source: 'founder', gradedBy });
  const look = async () => (await listGrades(db, workspaceId, customerId))[0]?.grade || null;
  return { give, look };
}

async function aProfile({ workspaceId, userId: acceptedBy }: Place) {
  const { id: reportId } = await aReport(db, await aSurvey(db, workspaceId), segmentReport);
  const accept = (name: string) =>
    acceptProfile(db, workspaceId, { reportId, segmentId: 's1', name, acceptedBy, now: now() });
  return { accept, look: () => listProfiles(db, workspaceId) };
}

/** The compiler asks for every verb that has a way back. */
const ways: Record<UndoableVerb, (place: Place) => Promise<Way>> = {
  'workspace.changed': async ({ workspace, workspaceId, userId: byUserId }) => ({
    act: () =>
      changeWorkspace(db, workspaceId, { byUserId, name: 'Other', timeZone: 'Asia/Almaty' }),
    look: async () => {
      const found = await findMembership(db, workspace.slug, byUserId);
      return [found!.workspace.name, found!.workspace.timeZone];
    },
  }),
  'workspace.lookChanged': async ({ workspace, workspaceId, userId: byUserId }) => ({
    act: () => changeLook(db, workspaceId, { byUserId, look: { accent: '#112233' } }),
    look: async () => (await findMembership(db, workspace.slug, byUserId))?.workspace.look,
  }),
  'member.roleChanged': async ({ workspace, workspaceId, userId: byUserId }) => {
    const { id: userId } = await aUser(db);
    const { id: memberId } = await aMember(db, workspaceId, userId, 'viewer');
    return {
      act: () => changeRole(db, workspaceId, { byUserId, memberId, role: 'editor' }),
      look: async () => (await findMembership(db, workspace.slug, userId))?.member.role,
    };
  },
  'customer.graded': async (place) => {
    const { give, look } = await aGraded(place);
    return { act: () => give('A1'), look };
  },
  'customer.gradeWithdrawn': async (place) => {
    const { give, look } = await aGraded(place);
    await give('A1');
    return { act: () => give(null), look };
  },
  'survey.edited': async (place) => {
    const { id, look } = await aSurveyIn(place, 'inProgress');
    const edits = [{ kind: 'removeQuestion' as const, key: 'why' }];
    const revision = { edits, by: place.userId, now: now() };
    return { act: () => reviseDefinition(db, place.workspaceId, id, revision), look };
  },
  'survey.paused': async (place) => {
    const { id, look } = await aSurveyIn(place, 'inProgress');
    return {
      act: () => pauseSurvey(db, place.workspaceId, id, { by: place.userId, now: now() }),
      look,
    };
  },
  'survey.resumed': async (place) => {
    const { id, look } = await aSurveyIn(place, 'completed');
    return {
      act: () => resumeSurvey(db, place.workspaceId, id, { by: place.userId, now: now() }),
      look,
    };
  },
  'survey.completed': async (place) => {
    const { id, look } = await aSurveyIn(place, 'paused');
    return {
      act: () => completeSurvey(db, place.workspaceId, id, { by: place.userId, now: now() }),
      look,
    };
  },
  'code.made': async (place) => {
    const { write, look } = await aCode(place);
    return { act: () => write(['cost']), look };
  },
  'code.changed': async (place) => {
    const { write, written, look } = await aCode(place);
    const { id } = await written();
    return { act: () => write(['cost', 'euros'], id), look };
  },
  'code.removed': async (place) => {
    const { remove, written, look } = await aCode(place);
    const { id } = await written();
    return { act: () => remove(id), look };
  },
  'comment.pinned': async (place) => {
    const { pin, look } = await aComment(place);
    return { act: pin, look };
  },
  'comment.discussed': async (place) => {
    const { pin, settling, look } = await aComment(place);
    await pin();
    return { act: async () => markDiscussed(db, place.workspaceId, await settling()), look };
  },
  'comment.reopened': async (place) => {
    const { pin, settling, look } = await aComment(place);
    await pin();
    await markDiscussed(db, place.workspaceId, await settling());
    return { act: async () => reopenComment(db, place.workspaceId, await settling()), look };
  },
  'comment.withdrawn': async (place) => {
    const { pin, settling, look } = await aComment(place);
    await pin();
    return { act: async () => withdrawComment(db, place.workspaceId, await settling()), look };
  },
  'comment.restored': async (place) => {
    const { pin, settling, look } = await aComment(place);
    await pin();
    await withdrawComment(db, place.workspaceId, await settling());
    return { act: async () => restoreComment(db, place.workspaceId, await settling()), look };
  },
  'profile.accepted': async (place) => {
    const { accept, look } = await aProfile(place);
    return { act: () => accept('Movers'), look };
  },
  'profile.renamed': async (place) => {
    const { accept, look } = await aProfile(place);
    await accept('Movers');
    return { act: () => accept('Leavers'), look };
  },
  'profile.withdrawn': async (place) => {
    const { accept, look } = await aProfile(place);
    await accept('Movers');
    const accepted = await place.latest();
    return { act: () => place.undo(accepted.id), look };
  },
};
const verbs = Object.keys(undoings) as UndoableVerb[];

describe.each(verbs)('%s', (verb) => {
  test('is put back exactly as it was, and done again the same', async () => {
    const place = await aPlace();
    const { act, look } = await ways[verb](place);
    const before = await look();
    await act();
    const [after, event] = [await look(), await place.latest()];
    expect(event.verb).toBe(verb);
    expect(after).not.toEqual(before);
    const undone = await place.undo(event.id);
    expect(await look()).toEqual(before);
    expect(await place.latest()).toMatchObject({ undoes: event.id, actor: { id: place.userId } });
    await place.undo(undone.ok ? undone.eventId : '');
    expect(await look()).toEqual(after);
    expect(await place.undo(event.id)).toMatchObject({ why: { reason: 'undone' } });
  });

  test('stays for somebody who may only look', async () => {
    const place = await aPlace();
    const { act, look } = await ways[verb](place);
    await act();
    const [after, event] = [await look(), await place.latest()];
    const refused = await place.undo(event.id, { role: 'viewer' as never });
    expect(refused).toEqual({ ok: false, why: { reason: 'notAllowed' } });
    expect(await look()).toEqual(after);
  });
});

test.each(['comment.pinned', 'comment.restored', 'comment.withdrawn'] as const)(
  '%s is for its author alone to take back',
  async (verb) => {
    const place = await aPlace();
    const { act, look } = await ways[verb](place);
    await act();
    const [after, event] = [await look(), await place.latest()];
    const other = await aUser(db);
    const refused = await place.undo(event.id, { userId: other.id });
    expect(refused).toEqual({ ok: false, why: { reason: 'notYours' } });
    expect(await look()).toEqual(after);
  },
);
