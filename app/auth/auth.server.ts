import type { Db } from '#db/client';
import { database, processSecret } from '~/db.server';
import { env } from '~/env.server';
import { type Auth, createAuth } from './create-auth.server';

const instances = new WeakMap<Db, { secret: string; auth: Auth }>();

/** The accounts of this process's database. */
export function auth(): Auth {
  const db = database();
  const secret = processSecret();
  const known = instances.get(db);
  // A restored database brings its own.
  if (known?.secret === secret) return known.auth;
  const auth = createAuth(db, { origin: env().baseUrl, secret });
  instances.set(db, { secret, auth });
  return auth;
}
