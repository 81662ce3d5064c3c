// Where a flood may be sent: what somebody needs who has a link, an account, or nothing.
import type { RunningApp } from '#test/support/server';
import type { SurveyWorkspace } from '#test/support/survey-workspace';

export interface Place {
  path: string;
  cookie: string;
}

export interface Places {
  /** Cookies of somebody who may import. */
  cookie: string;
  workspace: string;
  /** A personal link whose answers were begun: another one each time, since each has a pace. */
  personal(): Place;
  /** The public link, begun by a browser of its own each time. */
  public(): Place;
}

export async function findPlaces(
  { url }: RunningApp,
  { founder, workspace, tokens, slug }: SurveyWorkspace,
): Promise<Places> {
  const entered = await post(`${url}/sign-in`, founder);
  const personal = await Promise.all(tokens.map((token) => begin(url, `/a/${token}`)));
  const open: Place[] = [];
  for (let visitor = 0; visitor < 4; visitor += 1) open.push(await begin(url, `/s/${slug}`));
  return {
    cookie: cookiesOf(entered),
    workspace,
    personal: () => personal.pop()!,
    public: () => open.pop()!,
  };
}

async function begin(url: string, path: string): Promise<Place> {
  const page = await (await fetch(url + path)).text();
  const version = /name="version" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const key = /name="(key)" value="([^"]+)"/.exec(page)?.[2] ?? '';
  const begun = await post(url + path, { intent: 'consent', consent: 'yes', version, key });
  return { path, cookie: cookiesOf(begun) };
}

const post = (address: string, fields: Record<string, string>): Promise<Response> =>
  fetch(address, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });

const cookiesOf = ({ headers }: Response): string =>
  headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
