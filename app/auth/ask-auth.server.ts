import { env } from '~/env.server';
import { clientAddressHeader } from '~/limits/client-address.server';
import { logFailure } from '~/log/log-failure';
import { auth } from './auth.server';
import { assertSameOrigin } from './same-origin.server';

export type AuthRefusal = {
  ok: false;
  error: string;
  /** Set when it was tried too often: how long to wait. */
  minutes?: number;
};

export type AuthAnswer = { ok: true; userId: string; headers: Headers } | AuthRefusal;

/** better-auth's codes, as keys of `auth.errors`. */
const known: Record<string, string> = {
  INVALID_EMAIL_OR_PASSWORD: 'wrongPassword',
  INVALID_EMAIL: 'emailInvalid',
  PASSWORD_TOO_SHORT: 'passwordShort',
  PASSWORD_TOO_LONG: 'passwordLong',
  USER_ALREADY_EXISTS: 'emailTaken',
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: 'emailTaken',
};

/** Asks better-auth on behalf of one of our forms. Tries are counted by whoever calls this. */
export async function askAuth(
  request: Request,
  path: string,
  body: Record<string, unknown>,
): Promise<AuthAnswer> {
  assertSameOrigin(request);
  const { baseUrl } = env();
  const asked = new Request(`${baseUrl}/api/auth${path}`, {
    method: 'POST',
    headers: passedOn(request, new URL(baseUrl).origin),
    body: JSON.stringify(body),
  });
  return readAnswer(await auth().handler(asked));
}

function passedOn(request: Request, origin: string): Headers {
  const headers = new Headers({ 'Content-Type': 'application/json', Origin: origin });
  for (const name of ['Cookie', 'User-Agent', clientAddressHeader]) {
    const value = request.headers.get(name);
    if (value) headers.set(name, value);
  }
  return headers;
}

async function readAnswer(response: Response): Promise<AuthAnswer> {
  const answer: { code?: string; user?: { id?: string } } = await response.json();
  if (response.status >= 500) logFailure('A question about an account failed', answer.code);
  if (!response.ok) return { ok: false, error: known[answer.code ?? ''] ?? 'failed' };
  const headers = new Headers();
  for (const cookie of response.headers.getSetCookie()) headers.append('Set-Cookie', cookie);
  return { ok: true, userId: answer.user?.id ?? '', headers };
}
