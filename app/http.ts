/** The ways out of a loader or action that are not an answer. Whose a thing is stays untold. */
export const notFound = (): Response => new Response('Not found', { status: 404 });
export const forbidden = (): Response => new Response('Forbidden', { status: 403 });
export const badRequest = (reason: string): Response => new Response(reason, { status: 400 });
export const tooLarge = (): Response => new Response('Too large', { status: 413 });
export const unknownKind = (): Response => new Response('Not a form', { status: 415 });
