import { z } from 'zod';

/** Length is what makes a password hard to guess; rules about signs make it hard to remember. */
export const passwordRule = { minimum: 10, maximum: 128 };

/** The messages are keys of `auth.errors`: the page says them in the reader's language. */
export const email = z
  .string({ error: 'emailMissing' })
  .trim()
  .toLowerCase()
  .max(254, 'emailInvalid')
  .pipe(z.email('emailInvalid'));

/** An old password is checked, not judged. */
export const password = z.string({ error: 'passwordMissing' }).max(1000, 'wrongPassword');

export const newPassword = z
  .string({ error: 'passwordMissing' })
  .min(passwordRule.minimum, 'passwordShort')
  .max(passwordRule.maximum, 'passwordLong');

export const personName = z
  .string({ error: 'nameMissing' })
  .trim()
  .min(1, 'nameMissing')
  .max(100, 'nameLong');

export const workspaceName = z
  .string({ error: 'workspaceMissing' })
  .trim()
  .min(1, 'workspaceMissing')
  .max(100, 'workspaceLong');
