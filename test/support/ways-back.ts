// Every act that can be taken back, done in a workspace of its own, and how it stands with what it changes.
import type { Db } from '#db/client';
import { segmentReport } from '#test/fixtures/reports';
import { listCodes } from '~/domain/codes/codes.server';
import { removeCode, writeCode } from '~/domain/codes/write-code.server';
import { listEvents } from '~/domain/events/events.server';
import type { UndoableVerb } from '~/domain/events/verbs';
import { giveGrade } from '~/domain/grades/give-grade.server';
import { listGrades } from '~/domain/grades/grades.server';
import { undoEvent } from '~/domain/history/undo-event.server';
import type { Undoer } from '~/domain/history/undoings/undoing.server';
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
import type { DefinitionEdit } from '~/domain/surveys/definition-edit';
import { reviseDefinition } from '~/domain/surveys/revise-definition.server';
import { getSurvey } from '~/domain/surveys/surveys.server';
import { changeRole } from '~/domain/workspaces/change-role.server';
import { changeWorkspace } from '~/domain/workspaces/change-workspace.server';
import { findMembership } from '~/domain/workspaces/members.server';
import type { Role } from '~/domain/workspaces/role';
import { aCustomer, aMember, aReport, aSurvey, aUser, aWorkspace } from './make';

/** As in life: what is done later happens later. */
const now = () => new Date();

/** A workspace with Anna, its founder. */
export async function aPlaceOfActs(db: Db) {
  const workspace = await aWorkspace(db);
  const { id: workspaceId } = workspace;
  const { id: userId } = await aUser(db, { name: 'Anna' });
  const founder = await aMember(db, workspaceId, userId, 'founder');
  const undoer = { workspaceId, userId, role: 'founder' as const };
  const latest = async () => (await listEvents(db, workspaceId, { limit: 1 }))[0]!;
  const undo = (eventId: string, by: Partial<Undoer> = {}) =>
    undoEvent(db, eventId, { ...undoer, now: now(), ...by });
  return { db, workspace, workspaceId, userId, founder, latest, undo };
}
type Place = Awaited<ReturnType<typeof aPlaceOfActs>>;

interface Way {
  act: () => Promise<unknown>;
  /** How it stands with what the act changes. */
  look: () => Promise<unknown>;
  /** Another act on the same thing; absent where only taking back can follow. */
  next?: () => Promise<unknown>;
}

async function aSurveyIn(place: Place, status: 'inProgress' | 'paused' | 'completed') {
  const { db, workspaceId, userId: by } = place;
  const { id } = await aSurvey(db, workspaceId, { status });
  const told = () => ({ by, now: now() });
  return {
    edit: (edit: DefinitionEdit) =>
      reviseDefinition(db, workspaceId, id, { edits: [edit], ...told() }),
    pause: () => pauseSurvey(db, workspaceId, id, told()),
    resume: () => resumeSurvey(db, workspaceId, id, told()),
    complete: () => completeSurvey(db, workspaceId, id, told()),
    look: async () => {
      const { status, title, definition } = await getSurvey(db, workspaceId, id);
      return { status, title, definition };
    },
  };
}

async function aCode({ db, workspaceId, userId: by }: Place) {
  const { id: surveyId } = await aSurvey(db, workspaceId);
  const write = (words: string[], id?: string) =>
    writeCode(db, workspaceId, surveyId, { name: 'price', words, id, by, now: now() });
  const remove = (codeId: string) =>
    removeCode(db, workspaceId, surveyId, { codeId, by, now: now() });
  const look = () => listCodes(db, workspaceId, surveyId);
  const firstId = async () => (await look())[0]!.id;
  return { write, remove, look, firstId };
}

async function aComment({ db, workspaceId, userId, latest }: Place) {
  const { id: reportId } = await aReport(db, await aSurvey(db, workspaceId), segmentReport);
  const pin = () =>
    pinComment(db, workspaceId, {
      ...{ reportId, claim: 'verdict', authorId: userId, body: 'Hm', now: now() },
    });
  const look = async () =>
    (await listComments(db, workspaceId, reportId)).map((one) => [one.body, isOpen(one)]);
  const by = (settle: typeof markDiscussed) => async () =>
    settle(db, workspaceId, { commentId: (await latest()).subject.id, by: userId, now: now() });
  return {
    ...{ pin, look },
    discuss: by(markDiscussed),
    reopen: by(reopenComment),
    withdraw: by(withdrawComment),
    restore: by(restoreComment),
  };
}

async function aGraded({ db, workspaceId, userId: gradedBy }: Place) {
  const { id: customerId } = await aCustomer(db, workspaceId);
  const give = (grade: 'A1' | 'B2' | null) =>
    giveGrade(db, workspaceId, { customerId, grade, source: 'founder', gradedBy });
  const look = async () => (await listGrades(db, workspaceId, customerId))[0]?.grade || null;
  return { give, look };
}

async function aProfile({ db, workspaceId, userId: acceptedBy }: Place) {
  const { id: reportId } = await aReport(db, await aSurvey(db, workspaceId), segmentReport);
  const accept = (name: string) =>
    acceptProfile(db, workspaceId, { reportId, segmentId: 's1', name, acceptedBy, now: now() });
  return { accept, look: () => listProfiles(db, workspaceId) };
}

/** The compiler asks for every verb that has a way back. */
export const waysBack: Record<UndoableVerb, (place: Place) => Promise<Way>> = {
  'workspace.changed': async ({ db, workspace, workspaceId, userId: byUserId }) => {
    const rename = (name: string, timeZone: string) =>
      changeWorkspace(db, workspaceId, { byUserId, name, timeZone });
    return {
      act: () => rename('Other', 'Asia/Almaty'),
      next: () => rename('Third', 'Asia/Almaty'),
      look: async () => {
        const found = await findMembership(db, workspace.slug, byUserId);
        return [found!.workspace.name, found!.workspace.timeZone];
      },
    };
  },
  'workspace.lookChanged': async ({ db, workspace, workspaceId, userId: byUserId }) => {
    const colour = (accent: string) => changeLook(db, workspaceId, { byUserId, look: { accent } });
    return {
      act: () => colour('#112233'),
      next: () => colour('#332211'),
      look: async () => (await findMembership(db, workspace.slug, byUserId))?.workspace.look,
    };
  },
  'member.roleChanged': async ({ db, workspace, workspaceId, userId: byUserId }) => {
    const { id: userId } = await aUser(db);
    const { id: memberId } = await aMember(db, workspaceId, userId, 'viewer');
    const make = (role: Role) => changeRole(db, workspaceId, { byUserId, memberId, role });
    return {
      act: () => make('editor'),
      next: () => make('tracker'),
      look: async () => (await findMembership(db, workspace.slug, userId))?.member.role,
    };
  },
  'customer.graded': async (place) => {
    const { give, look } = await aGraded(place);
    return { act: () => give('A1'), next: () => give('B2'), look };
  },
  'customer.gradeWithdrawn': async (place) => {
    const { give, look } = await aGraded(place);
    await give('A1');
    return { act: () => give(null), next: () => give('B2'), look };
  },
  'survey.edited': async (place) => {
    const { edit, look } = await aSurveyIn(place, 'inProgress');
    const title = { en: 'Anew', ru: 'Заново' };
    return {
      act: () => edit({ kind: 'removeQuestion', key: 'why' }),
      next: () => edit({ kind: 'retitle', title, description: title }),
      look,
    };
  },
  'survey.paused': async (place) => {
    const { pause, complete, look } = await aSurveyIn(place, 'inProgress');
    return { act: pause, next: complete, look };
  },
  'survey.resumed': async (place) => {
    const { pause, resume, look } = await aSurveyIn(place, 'completed');
    return { act: resume, next: pause, look };
  },
  'survey.completed': async (place) => {
    const { complete, resume, look } = await aSurveyIn(place, 'paused');
    return { act: complete, next: resume, look };
  },
  'code.made': async (place) => {
    const { write, firstId, look } = await aCode(place);
    return { act: () => write(['cost']), next: async () => write(['sum'], await firstId()), look };
  },
  'code.changed': async (place) => {
    const { write, remove, firstId, look } = await aCode(place);
    await write(['cost']);
    const id = await firstId();
    return { act: () => write(['cost', 'euros'], id), next: () => remove(id), look };
  },
  'code.removed': async (place) => {
    const { write, remove, firstId, look } = await aCode(place);
    await write(['cost']);
    return { act: async () => remove(await firstId()), look };
  },
  'comment.pinned': async (place) => {
    const { pin, discuss, look } = await aComment(place);
    return { act: pin, next: discuss, look };
  },
  'comment.discussed': async (place) => {
    const { pin, discuss, reopen, look } = await aComment(place);
    await pin();
    return { act: discuss, next: reopen, look };
  },
  'comment.reopened': async (place) => {
    const { pin, discuss, reopen, withdraw, look } = await aComment(place);
    await pin();
    await discuss();
    return { act: reopen, next: withdraw, look };
  },
  'comment.withdrawn': async (place) => {
    const { pin, withdraw, restore, look } = await aComment(place);
    await pin();
    return { act: withdraw, next: restore, look };
  },
  'comment.restored': async (place) => {
    const { pin, withdraw, restore, discuss, look } = await aComment(place);
    await pin();
    await withdraw();
    return { act: restore, next: discuss, look };
  },
  'profile.accepted': async (place) => {
    const { accept, look } = await aProfile(place);
    return { act: () => accept('Movers'), next: () => accept('Leavers'), look };
  },
  'profile.renamed': async (place) => {
    const { accept, look } = await aProfile(place);
    await accept('Movers');
    return { act: () => accept('Leavers'), next: () => accept('Stayers'), look };
  },
  'profile.withdrawn': async (place) => {
    const { accept, look } = await aProfile(place);
    await accept('Movers');
    const accepted = await place.latest();
    return { act: () => place.undo(accepted.id), look };
  },
};
