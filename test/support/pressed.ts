// What becomes of a form: an action is called as Remix calls it, by somebody who is signed in.
import type { ActionFunctionArgs } from '@remix-run/node';
import type { Db } from '#db/client';
import type { Role } from '~/domain/workspaces/role';
import { aPeopledWorkspace, emailOf } from './prepared';
import { aRequest, cookiesOf } from './sign-in';

type Action = (asked: ActionFunctionArgs) => Promise<unknown>;
type Fields = Record<string, string> | [name: string, value: string][];

/** Where it led, or what was said; of a page that says no only the status. */
export interface Became {
  status: number;
  location?: string | null;
  [said: string]: unknown;
}

/** A workspace with one person of each role, who press the buttons of its pages. */
export async function aPressedWorkspace(db: Db, roles: Role[]) {
  const people = Object.fromEntries(roles.map((role) => [role, role]));
  const workspace = await aPeopledWorkspace(db, { name: 'Bakery', slug: 'bakery' }, people);
  const cookies = new Map<Role, string>();
  for (const role of roles)
    cookies.set(role, await cookiesOf(emailOf(role, workspace), workspace.password));
  const press = async (
    action: Action,
    params: Record<string, string>,
    { fields, by = roles[0]! }: { fields: Fields; by?: Role },
  ): Promise<Became> => {
    const request = aRequest('/w/bakery/page', {
      method: 'POST',
      headers: { Cookie: cookies.get(by) ?? '' },
      body: new URLSearchParams(fields),
    });
    return answerTo(action, request, { workspace: 'bakery', ...params });
  };
  const cookieOf = (role: Role): string => cookies.get(role) ?? '';
  return { ...workspace, press, cookieOf };
}

/** Whoever sends it, and whatever it holds. */
export async function answerTo(
  action: Action,
  request: Request,
  params: Record<string, string> = {},
): Promise<Became> {
  return became(await action({ request, params, context: { cspNonce: '' } }).catch(thrownResponse));
}

function became(answer: unknown): Became {
  if (answer instanceof Response)
    return { status: answer.status, location: answer.headers.get('Location') };
  const { data, init } = answer as { data: object; init: ResponseInit | null };
  return { status: init?.status ?? 200, ...data };
}

function thrownResponse(thrown: unknown): Response {
  if (thrown instanceof Response) return thrown;
  throw thrown;
}
