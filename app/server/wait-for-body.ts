import type { RequestHandler } from 'express';

/**
 * A page begins when a short form is here, or the first of a long one: until then whoever sends slowly
 * costs a socket and no page.
 */
export const waitForBody: RequestHandler = (request, _response, next) => {
  const length = Number(request.headers['content-length'] ?? 0);
  const enough = Math.min(length, request.readableHighWaterMark);
  const isHere = () => request.complete || request.readableLength >= enough;
  if (isHere()) return next();
  const look = () => {
    if (!isHere()) return;
    request.off('readable', look);
    // The stream forgets in the same turn that somebody looked without reading.
    process.nextTick(next);
  };
  request.on('readable', look);
};
