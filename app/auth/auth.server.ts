import type { Db } from '#db/client';
import { database } from '~/db.server';
import { authSettings } from './auth-settings.server';
import { type Auth, createAuth } from './create-auth.server';

const instances = new WeakMap<Db, Auth>();

/** The accounts of this process's database. */
export function auth(): Auth {
  const db = database();
  const known = instances.get(db);
  if (known) return known;
  const created = createAuth(db, authSettings());
  instances.set(db, created);
  return created;
}
