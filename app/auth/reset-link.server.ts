import { auth } from './auth.server';

/** So that nobody thinks up a password for a link that no longer works. */
export async function isResetLinkOpen(token: string, now: Date): Promise<boolean> {
  const { internalAdapter } = await auth().$context;
  const found = await internalAdapter.findVerificationValue(`reset-password:${token}`);
  return Boolean(found && found.expiresAt > now);
}
