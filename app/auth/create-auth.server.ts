import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { organization } from 'better-auth/plugins/organization';
import { uuidv7 } from 'uuidv7';
import type { Db } from '#db/client';
import * as schema from '#db/schema';
import { clientAddressHeader } from '~/limits/client-address.server';
import { logFailure } from '~/log/log-failure';
import { passwordRule } from './credentials';
import { accessControl, organizationRoles } from './organization-roles.server';

export type AuthSettings = {
  /** Where the product is reached from outside, without a slash at the end. */
  origin: string;
  secret: string;
};

const day = 24 * 60 * 60;

/** better-auth's names for the tables of this house. */
const tables = {
  user: schema.users,
  session: schema.sessions,
  account: schema.accounts,
  verification: schema.verifications,
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
    // Left to itself it writes a failure whole, with the values of the query: ours are told elsewhere.
    onAPIError: { throw: true },
    database: drizzleAdapter(db, { provider: 'pg', schema: tables, transaction: true }),
    user: { additionalFields: { locale: { type: 'string', defaultValue: 'en' } } },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: passwordRule.minimum,
      maxPasswordLength: passwordRule.maximum,
    },
    // A fixed length: a session that renewed itself inside a loader could not renew its cookie.
    session: { expiresIn: 30 * day, disableSessionRefresh: true },
    // Counted before better-auth is asked: it would count right passwords, too, and by address only.
    rateLimit: { enabled: false },
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
});
