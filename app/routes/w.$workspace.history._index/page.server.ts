import type { LoaderFunctionArgs } from '@remix-run/node';
import type { Db } from '#db/client';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { keyOf, readKey } from '~/domain/events/event';
import { gather } from '~/domain/history/gather';
import { listHistory } from '~/domain/history/history.server';
import { listMembers } from '~/domain/workspaces/members.server';
import { historyKinds } from './kinds';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, can } = await requireMember(request, params.workspace, 'read');
  const asked = { canManage: can.manage, search: new URL(request.url).searchParams };
  const page = await findHistoryPage(database(), workspace.id, asked);
  return { ...page, workspaceSlug: workspace.slug };
}

const ON_A_PAGE = 50;

interface Asked {
  canManage: boolean;
  search: URLSearchParams;
}

/** One page of what happened, of one person or about one kind of thing when the address says so. */
async function findHistoryPage(db: Db, workspaceId: string, { canManage, search }: Asked) {
  const members = await listMembers(db, workspaceId);
  const kind = historyKinds.find((one) => one === search.get('kind')) ?? '';
  const person = members.find(({ userId }) => userId === search.get('person'))?.userId ?? '';
  const before = readKey(search.get('before'));
  const found = await listHistory(
    db,
    { workspaceId, canManage },
    { actorId: person, about: kind, before, limit: ON_A_PAGE + 1 },
  );
  const shown = found.slice(0, ON_A_PAGE);
  return {
    items: gather(shown),
    next: found.length > ON_A_PAGE ? keyOf(shown.at(-1)!) : null,
    isFirst: before === null,
    members: members.map(({ userId, name }) => ({ userId, name })),
    chosen: { kind, person },
  };
}
