import type { RequestHandler } from 'express';
import onHeaders from 'on-headers';

/**
 * Nothing is kept by browsers or proxies unless it says itself that it may be: whoever sits down at
 * the same computer next, presses Back or asks the same proxy must not see a page again.
 */
export const neverKept: RequestHandler = (_request, response, next) => {
  onHeaders(response, () => {
    const said = String(response.getHeader('Cache-Control'));
    if (/public|immutable/.test(said)) return;
    const mustStayWhole = said.includes('no-transform');
    response.setHeader(
      'Cache-Control',
      `${KEPT_BY_NOBODY}${mustStayWhole ? ', no-transform' : ''}`,
    );
  });
  next();
};

export const KEPT_BY_NOBODY = 'private, no-store';
