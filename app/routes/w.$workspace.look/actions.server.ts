import { Readable } from 'node:stream';
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { removeBytes } from '~/domain/files/erase-files.server';
import { receiveBytes } from '~/domain/files/receive-bytes.server';
import { changeLook } from '~/domain/look/change-look.server';
import { LOGO_BYTES } from '~/domain/look/look';
import { refused } from '~/forms/outcome';
import { reply } from '~/forms/reply.server';
import { afterSaving, paths } from '~/paths';
import { readLook } from './read-look.server';

export async function action({ request, params }: ActionFunctionArgs) {
  const { workspace, user } = await requireMember(request, params.workspace, 'manage');
  const read = await readLook(request, workspace.look);
  if (!read.ok) return reply(read);
  const newLogo = read.picture && (await inStore(workspace.id, read.picture));
  const change = { byUserId: user.id, look: read.look, newLogo: newLogo ?? undefined };
  const changed = await changeLook(database(), workspace.id, change);
  if (changed.ok) return redirect(afterSaving(paths.look(workspace.slug), changed.eventId));
  if (newLogo) await removeBytes([newLogo.received]);
  return reply(refused({ '': changed.error }));
}

async function inStore<Picture extends { bytes: Buffer }>(
  workspaceId: string,
  { bytes, ...picture }: Picture,
) {
  const most = LOGO_BYTES;
  return {
    ...picture,
    received: await receiveBytes(workspaceId, Readable.from([bytes]), { most }),
  };
}
