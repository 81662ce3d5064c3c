import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from './language-switch';
import { SignOutButton } from './sign-out-button';

type AccountBoxProps = {
  name: string;
  email: string;
  /** The role in the workspace that is open. */
  membership: string;
};

/** Who is signed in, as what in this workspace, in which language, and the way out. */
export function AccountBox({ name, email, membership }: AccountBoxProps) {
  const { t } = useTranslation();
  return (
    <div className="grid gap-1 text-small">
      <p className="truncate font-semibold">{name}</p>
      <p className="truncate text-ink-soft">{email}</p>
      <p className="text-ink-soft">{t(`common.roles.${membership}`)}</p>
      <div className="flex items-center gap-4">
        <LanguageSwitch />
        <SignOutButton />
      </div>
    </div>
  );
}
