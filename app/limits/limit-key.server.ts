import { createHmac } from 'node:crypto';
import { processSecret } from '~/db.server';

/** Names what is counted so that the table tells nobody which people and addresses came. */
export const limitKey = (...parts: string[]): string =>
  createHmac('sha256', processSecret()).update(JSON.stringify(parts)).digest('base64url');
