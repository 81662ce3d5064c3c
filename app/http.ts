/** The ways out of a loader or action that are not an answer. Whose a thing is stays untold. */
export const notFound = (): Response => new Response('Not found', { status: 404 });
export const forbidden = (): Response => new Response('Forbidden', { status: 403 });
/** Seconds until a reader, or a script, asks again. */
export const RETRY_AFTER = '3';
/** Nothing is broken, the same request will do in a moment: the database is away, or its disk is full. */
export const comeBackLater = (statusText = ''): Response =>
  new Response('Come back in a moment', {
    status: 503,
    statusText,
    headers: { 'Retry-After': RETRY_AFTER },
  });
export const badRequest = (reason: string): Response => new Response(reason, { status: 400 });
export const tooLarge = (): Response => new Response('Too large', { status: 413 });
export const unknownKind = (): Response => new Response('Not a form', { status: 415 });

/** Tells this 503 from one that passes by itself. */
export const diskFullText = 'Disk Full';
/** Tells this 403 from one about a role, and this 400 from a request nobody can read. */
export const foreignOriginText = 'Foreign Origin';
const oddSignsText = 'Odd Signs';
export const oddSigns = (): Response =>
  new Response('A field holds signs that cannot be kept', {
    status: 400,
    statusText: oddSignsText,
  });

/** `words`: where there is no page around the answer, they are all the reader gets. */
export const foreignOrigin = (words: string): Response =>
  new Response(words, {
    status: 403,
    statusText: foreignOriginText,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });

const wordings: Record<number | string, string> = {
  400: 'badRequest',
  403: 'forbidden',
  404: 'notFound',
  405: 'oddMethod',
  413: 'tooLarge',
  415: 'badRequest',
  429: 'tooMany',
  503: 'away',
  [diskFullText]: 'diskFull',
  [foreignOriginText]: 'foreignOrigin',
  [oddSignsText]: 'oddSigns',
};

/** The name of the words in `common.errors` for a status, or for the text beside it. */
export function wordingOf({ status, statusText }: { status: number; statusText?: string }): string {
  return wordings[statusText ?? ''] ?? wordings[status] ?? 'broken';
}
