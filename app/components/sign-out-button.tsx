import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';

/** The way out; the whole page is loaded anew, so that nothing of the account stays in it. */
export function SignOutButton() {
  const { t } = useTranslation();
  return (
    <Form method="post" action={paths.signOut()} reloadDocument>
      <button type="submit" className="text-link min-h-8 cursor-pointer text-small">
        {t('workspace.nav.signOut')}
      </button>
    </Form>
  );
}
