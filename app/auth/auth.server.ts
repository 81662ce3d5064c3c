import type { Db } from '#db/client';
import { database, processSecret } from '~/db.server';
import { env } from '~/env.server';
import { type Auth, createAuth } from './create-auth.server';

const instances = new WeakMap<Db, Auth>();

/** The accounts of this process's database. */
export function auth(): Auth {
  const db = database();
  const known = instances.get(db);
  if (known) return known;
  const created = createAuth(db, { origin: env().baseUrl, secret: processSecret() });
  instances.set(db, created);
  return created;
}
