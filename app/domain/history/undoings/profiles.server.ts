import { profiles } from '#db/schema';
import type { Verb } from '~/domain/events/verbs';
import { renameProfile } from '~/domain/offers/accept-profile.server';
import { findProfile } from '~/domain/offers/profiles.server';
import {
  profileIsInUse,
  restoreProfile,
  takeBackProfile,
} from '~/domain/offers/take-back-profile.server';
import { lockRow } from './lock-row.server';
import type { Undoing } from './undoing.server';

const touchedBy: Verb[] = ['profile.accepted', 'profile.renamed', 'profile.withdrawn'];
const ofProfile = {
  permissions: ['edit'],
  touchedBy,
  lock: (tx, { workspaceId, event }) =>
    lockRow(tx, profiles, { workspaceId, id: event.subject.id }),
} satisfies Partial<Undoing<'profile.accepted'>>;

/** An offer that was made to it holds it. */
const accepted: Undoing<'profile.accepted'> = {
  ...ofProfile,
  whyNot: async (tx, { workspaceId, event }) =>
    (await profileIsInUse(tx, workspaceId, event.subject.id)) ? 'inUse' : null,
  takeBack: (tx, { workspaceId, event, userId: by }) =>
    takeBackProfile(tx, workspaceId, { profileId: event.subject.id, by, undoes: event.id }),
};

const renamed: Undoing<'profile.renamed'> = {
  ...ofProfile,
  takeBack: async (tx, { workspaceId, event, before, userId: by, now }) => {
    const found = await findProfile(tx, workspaceId, event.subject.id);
    if (!found) return null;
    const renamedAt = before.renamedAt ? new Date(before.renamedAt) : null;
    const renaming = { name: before.name, renamedAt, by, now, undoes: event.id };
    return renameProfile(tx, found.profile, renaming);
  },
};

const withdrawn: Undoing<'profile.withdrawn'> = {
  ...ofProfile,
  takeBack: (tx, { workspaceId, event, before, userId: by }) =>
    restoreProfile(tx, workspaceId, {
      ...{ profileId: event.subject.id, by, before },
      reportId: event.other?.id ?? '',
      undoes: event.id,
    }),
};

export const profileUndoings = {
  'profile.accepted': accepted,
  'profile.renamed': renamed,
  'profile.withdrawn': withdrawn,
};
