import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { isLanguage } from '#surveys/languages';
import { assertSameOrigin, findUser } from '~/auth/guards.server';
import { localPath } from '~/auth/next-path';
import { database } from '~/db.server';
import { chooseLanguage } from '~/domain/workspaces/choose-language.server';
import { readFields } from '~/forms/read-form.server';
import { badRequest } from '~/http';
import { localeCookie } from '~/i18n/i18n.server';
import { isLocale } from '~/i18n/locale';
import { paths } from '~/paths';

/**
 * Public: everybody may choose a language, also one only a survey speaks. Who is signed in gets her mails in
 * it, too, if it is one of ours.
 */
export async function action({ request }: ActionFunctionArgs) {
  assertSameOrigin(request);
  const form = await readFields(request);
  const locale = String(form.get('locale') ?? '');
  if (!isLanguage(locale)) throw badRequest('Unknown language');
  const user = await findUser(request);
  if (user && isLocale(locale)) await chooseLanguage(database(), user.id, locale);
  return redirect(localPath(form.get('returnTo'), paths.home()), {
    headers: { 'Set-Cookie': localeCookie(locale) },
  });
}
