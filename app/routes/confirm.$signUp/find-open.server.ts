import { database } from '~/db.server';
import { findSignUp } from '~/domain/workspaces/sign-ups.server';

/** The sign-up whose letter was followed, while it waits for its password. */
export const findOpen = (token: string | undefined) =>
  findSignUp(database(), token ?? '', new Date());
