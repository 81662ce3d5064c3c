// Somebody who talks to the server without a browser, as a program does.

export interface Caller {
  cookie: string;
  workspace: string;
}

let callers = 0;

/** Signs up as the page's own form does; has a workspace afterwards. */
export async function signUpByForm(url: string): Promise<Caller> {
  callers += 1;
  const answer = await sendForm(`${url}/sign-up`, {
    workspaceName: `Workspace ${callers}`,
    name: 'Anna',
    email: `caller-${callers}-${Date.now()}@example.com`,
    password: 'a long password for tests',
  });
  const workspace = answer.headers.get('location')?.split('/')[2];
  if (!workspace) throw new Error(`Signing up was answered with ${answer.status}`);
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  return { cookie: cookies.join('; '), workspace };
}

export const sendForm = (
  address: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(address, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      'X-Forwarded-For': `10.8.${process.pid % 250}.${callers % 250}`,
      'Content-Type': 'application/x-www-form-urlencoded',
      ...headers,
    },
    body: new URLSearchParams(fields),
  });
