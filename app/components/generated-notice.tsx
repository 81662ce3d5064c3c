import { useTranslation } from 'react-i18next';
import type { Workspace } from '~/domain/workspaces/members.server';
import { Notice } from './notice';

/** Says where the rows of a sample workspace come from; a company's own data needs no notice. */
export function GeneratedNotice({ origin }: { origin: Workspace['origin'] }) {
  const { t } = useTranslation();
  if (origin === 'own') return null;
  return (
    <Notice
      tone={origin === 'generated' ? 'warning' : 'info'}
      title={t(`common.origin.${origin}Title`)}
    >
      {t(`common.origin.${origin}`)}
    </Notice>
  );
}
