import { createElement } from 'react';
import { signUpHours } from '~/domain/workspaces/sign-ups.server';
import { env } from '~/env.server';
import { paths } from '~/paths';
import type { MailSettings } from './send-mail.server';
import { sendToPerson } from './send-to-person.server';

/** Its link shows that whoever signed up reads the mail of this address. */
export async function sendSignUpConfirmation(
  person: { email: string; name: string; locale: string; workspaceName: string; token: string },
  settings: MailSettings = env(),
): Promise<void> {
  const { SignUpConfirmation } = await import('./templates/sign-up-confirmation');
  await sendToPerson(person, settings, (t, locale) => ({
    subject: t('mail.signUpConfirmation.subject'),
    letter: createElement(SignUpConfirmation, {
      ...person,
      t,
      locale,
      link: `${settings.baseUrl}${paths.confirmSignUp(person.token)}`,
      hours: signUpHours,
    }),
  }));
}
