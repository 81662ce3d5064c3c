// What somebody at the public link agreed to, on its way: nothing is stored before her first answer.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { processSecret } from '~/db.server';
import type { Agreed } from '~/domain/responses/response';

export interface Agreement extends Agreed {
  /** Made with the page: a start sent twice begins one response. */
  resumeToken: string;
}

const CIPHER = 'aes-256-gcm';
const IV = 12;
const TAG = 16;

/** Only we can read or write it: when and from where somebody agreed is proof, and nobody else's to know. */
export function sealAgreement(slug: string, agreement: Agreement): string {
  const iv = randomBytes(IV);
  const cipher = createCipheriv(CIPHER, sealingKey(), iv).setAAD(Buffer.from(slug));
  const written = [cipher.update(JSON.stringify(agreement), 'utf8'), cipher.final()];
  return Buffer.concat([iv, ...written, cipher.getAuthTag()]).toString('base64url');
}

/** Null for what we did not seal, or sealed for another survey. */
export function openAgreement(slug: string, sealed: string): Agreement | null {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length <= IV + TAG) return null;
  try {
    const opening = createDecipheriv(CIPHER, sealingKey(), bytes.subarray(0, IV))
      .setAAD(Buffer.from(slug))
      .setAuthTag(bytes.subarray(-TAG));
    const read = [opening.update(bytes.subarray(IV, -TAG)), opening.final()];
    return revive(JSON.parse(Buffer.concat(read).toString('utf8')));
  } catch {
    return null;
  }
}

const revive = (written: Agreement): Agreement => ({
  ...written,
  consent: { ...written.consent, givenAt: new Date(written.consent.givenAt) },
});

const sealingKey = (): Buffer =>
  Buffer.from(hkdfSync('sha256', processSecret(), '', 'agreement at a public link', 32));
