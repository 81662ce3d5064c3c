import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { isAPIError } from 'better-auth/api';
import { organization } from 'better-auth/plugins/organization';
import { eq } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import type { Db } from '#db/client';
import * as schema from '#db/schema';
import { logFailure } from '~/log/log-failure';
import { passwordRule } from './credentials';
import { accessControl, organizationRoles } from './organization-roles.server';
import { clientAddressHeader, rateLimitRules } from './rate-limit-rules.server';

export type PasswordResetMail = { email: string; name: string; locale: string; token: string };

export type AuthSettings = {
  /** Where the product is reached from outside, without a slash at the end. */
  origin: string;
  secret: string;
  sendPasswordReset(mail: PasswordResetMail): Promise<void>;
};

const day = 24 * 60 * 60;

/** better-auth's names for the tables of this house. */
const tables = {
  user: schema.users,
  session: schema.sessions,
  account: schema.accounts,
  verification: schema.verifications,
  rateLimit: schema.rateLimits,
  organization: schema.workspaces,
  member: schema.members,
  invitation: schema.memberInvitations,
};

export type Auth = ReturnType<typeof createAuth>;

export function createAuth(db: Db, settings: AuthSettings) {
  return betterAuth({
    appName: 'A-Segment',
    baseURL: settings.origin,
    secret: settings.secret,
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_level, message, error) => logFailure(message, error) },
    onAPIError: { onError: logMistake },
    database: drizzleAdapter(db, { provider: 'pg', schema: tables, transaction: true }),
    user: { additionalFields: { locale: { type: 'string', defaultValue: 'en' } } },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: passwordRule.minimum,
      maxPasswordLength: passwordRule.maximum,
      resetPasswordTokenExpiresIn: 60 * 60,
      // Whoever knew the old password is signed out everywhere.
      revokeSessionsOnPasswordReset: true,
      onPasswordReset: ({ user }) => proveAddress(db, user.id),
      sendResetPassword: ({ user, token }) =>
        settings.sendPasswordReset({ ...user, locale: localeOf(user), token }),
    },
    // Who reads the table of open links cannot use them.
    verification: { storeIdentifier: 'hashed' },
    // A fixed length: a session that renewed itself inside a loader could not renew its cookie.
    session: { expiresIn: 30 * day, disableSessionRefresh: true },
    rateLimit: { enabled: true, storage: 'database', customRules: rateLimitRules },
    plugins: [
      organization({
        ac: accessControl,
        roles: organizationRoles,
        creatorRole: 'founder',
      }),
    ],
    advanced: advancedSettings(settings),
  });
}

const advancedSettings = (settings: AuthSettings) => ({
  cookiePrefix: 'a-segment',
  useSecureCookies: settings.origin.startsWith('https:'),
  defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' as const },
  ipAddress: { ipAddressHeaders: [clientAddressHeader] },
  database: { generateId: () => uuidv7() },
  // Waiting for the mail would tell by the clock which addresses have an account.
  backgroundTasks: { handler: reportFailure },
});

/** The link came by a letter: whoever used it reads the mail of this address. */
async function proveAddress(db: Db, userId: string): Promise<void> {
  const { users } = schema;
  await db.update(users).set({ emailVerified: true }).where(eq(users.id, userId));
}

function reportFailure(task: Promise<unknown>): void {
  task.catch((error) => logFailure('A mail about an account was not sent', error));
}

/** A wrong password is no failure; what is not better-auth's own answer is. */
function logMistake(error: unknown): void {
  const isAnswer = isAPIError(error) && error.status !== 'INTERNAL_SERVER_ERROR';
  if (!isAnswer) logFailure('A question about an account failed', error);
}

const localeOf = (user: object): string =>
  'locale' in user && typeof user.locale === 'string' ? user.locale : 'en';
