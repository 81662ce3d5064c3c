import { describeFailure } from './describe-failure';
import { maskPath } from './mask-secrets';

/** Our mistake, kept for whoever runs the server: what was tried, and how it failed. */
export const logFailure = (what: string, error: unknown): void =>
  console.error(`${what}\n${describeFailure(error)}`);

/** For a request: its method and path, never its query, cookies or body. */
export const logFailedRequest = (
  { method, url }: { method: string; url: string },
  error: unknown,
): void => logFailure(`${method} ${maskPath(pathOf(url))}`, error);

const pathOf = (url: string): string => url.replace(/^[a-z]+:\/\/[^/]*/i, '') || '/';
