import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';
import { LanguageSwitch } from './language-switch';

type AccountBoxProps = {
  name: string;
  email: string;
  /** In a workspace: what this person is there. */
  role?: string;
};

/** Who is signed in, in which language, and the way out. */
export function AccountBox({ name, email, role }: AccountBoxProps) {
  const { t } = useTranslation();
  return (
    <section aria-label={t('workspace.nav.account')} className="grid gap-1 text-small">
      <p className="truncate font-semibold">{name}</p>
      <p className="truncate text-ink-soft">{email}</p>
      {role && <p className="text-ink-soft">{t(`common.roles.${role}`)}</p>}
      <div className="flex items-center gap-4">
        <LanguageSwitch />
        <Form method="post" action={paths.signOut()} reloadDocument>
          <button type="submit" className="text-link min-h-8 cursor-pointer">
            {t('workspace.nav.signOut')}
          </button>
        </Form>
      </div>
    </section>
  );
}
