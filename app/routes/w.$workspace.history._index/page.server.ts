import type { LoaderFunctionArgs } from '@remix-run/node';
import { type Membership, requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { keyOf, readKey } from '~/domain/events/event';
import { gather } from '~/domain/history/gather';
import { listHistory } from '~/domain/history/history.server';
import { listMembers } from '~/domain/workspaces/members.server';
import { historyKinds } from './kinds';

export async function loader({ request, params }: LoaderFunctionArgs) {
  return loadHistory(await requireMember(request, params.workspace, 'read'), request);
}

const ON_A_PAGE = 50;

/** One page of what happened, of one person or about one kind of thing when the address says so. */
export async function loadHistory({ workspace, can }: Membership, request: Request) {
  const search = new URL(request.url).searchParams;
  const members = await listMembers(database(), workspace.id);
  const kind = historyKinds.find((one) => one === search.get('kind')) ?? '';
  const person = members.find(({ userId }) => userId === search.get('person'))?.userId ?? '';
  const before = readKey(search.get('before'));
  const found = await listHistory(
    database(),
    { workspaceId: workspace.id, canManage: can.manage },
    { actorId: person, about: kind, before, limit: ON_A_PAGE + 1 },
  );
  const shown = found.slice(0, ON_A_PAGE);
  return {
    workspaceSlug: workspace.slug,
    items: gather(shown),
    next: found.length > ON_A_PAGE ? keyOf(shown.at(-1)!) : null,
    isFirst: before === null,
    members: members.map(({ userId, name }) => ({ userId, name })),
    chosen: { kind, person },
  };
}
