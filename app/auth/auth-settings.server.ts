import { processSecret } from '~/db.server';
import { env } from '~/env.server';
import { sendPasswordReset } from '~/mail/send-password-reset.server';
import type { AuthSettings } from './create-auth.server';

export const authSettings = (): AuthSettings => ({
  origin: env().baseUrl,
  secret: processSecret(),
  sendPasswordReset,
});
