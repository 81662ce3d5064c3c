import { useTranslation } from 'react-i18next';
import { Notice } from '~/components/notice';
import { TextLink } from '~/components/text-link';
import { paths } from '~/paths';

export type DoneKind = 'sent' | 'kept' | 'notSent' | 'removed' | 'withdrawn';

const texts: Record<DoneKind, string> = {
  sent: 'auth.members.invite.sent',
  kept: 'auth.members.invite.kept',
  notSent: 'auth.members.invite.notSent',
  removed: 'auth.members.removed',
  withdrawn: 'auth.members.invited.withdrawn',
};

type DoneProps = { done: { kind: DoneKind; name: string }; workspaceSlug: string };

/** What has just happened, and where to find it. */
export function Done({ done: { kind, name }, workspaceSlug }: DoneProps) {
  const { t } = useTranslation();
  return (
    <Notice live tone={kind === 'notSent' ? 'warning' : 'success'}>
      {t(texts[kind], { name, email: name })}{' '}
      {kind === 'kept' && (
        <TextLink to={paths.outbox(workspaceSlug)}>{t('auth.members.invite.openOutbox')}</TextLink>
      )}
    </Notice>
  );
}
