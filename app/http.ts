/** The ways out of a loader or action that are not an answer. Whose a thing is stays untold. */
export const notFound = (): Response => new Response('Not found', { status: 404 });
export const forbidden = (): Response => new Response('Forbidden', { status: 403 });
export const badRequest = (reason: string): Response => new Response(reason, { status: 400 });
