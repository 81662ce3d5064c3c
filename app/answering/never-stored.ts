/**
 * What a link leads to changes with every answer, and is nobody else's business. Without this
 * browsers keep a 410 for ever: a survey opened again would stay closed for them.
 */
export const neverStored = { 'Cache-Control': 'private, no-store' };
