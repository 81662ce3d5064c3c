import { z } from 'zod';
import { locales } from '~/i18n/locale';
import { defineJob } from '~/jobs/queue.server';
import { sendInvitations } from './send-invitations.server';

export const sendInvitationsJob = defineJob({
  name: 'send-invitations',
  schema: z.object({ workspaceId: z.string(), surveyId: z.string(), locale: z.enum(locales) }),
  run: (payload, { db, signal }) => sendInvitations(db, payload, signal),
});
