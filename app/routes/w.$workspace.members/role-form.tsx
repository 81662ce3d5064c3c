import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { SavedNotice } from '~/components/saved-notice';
import { roles } from '~/domain/workspaces/role';
import type { ListedMember } from './listed-member';

export function RoleForm({ member }: { member: ListedMember }) {
  const { id, name, role, userId } = member;
  const { t } = useTranslation();
  return (
    <>
      <Form method="post" className="flex flex-wrap items-center gap-2 max-sm:justify-end">
        <input type="hidden" name="intent" value="changeRole" />
        <input type="hidden" name="memberId" value={id} />
        <label>
          <span className="sr-only">{t('auth.members.roleOf', { name })}</span>
          <select name="role" defaultValue={role} key={role} className="control">
            {roles.map((choice) => (
              <option key={choice} value={choice}>
                {t(`common.roles.${choice}`)}
              </option>
            ))}
          </select>
        </label>
        <Button
          variant="secondary"
          size="small"
          aria-label={t('auth.members.saveRoleOf', { name })}
        >
          {t('auth.members.saveRole')}
        </Button>
      </Form>
      <SavedNotice about="member.roleChanged" of={userId} />
    </>
  );
}
