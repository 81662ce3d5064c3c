import { useTranslation } from 'react-i18next';
import { Card } from '~/components/card';
import { TextLink } from '~/components/text-link';
import type { MessageVersion } from '~/domain/offers/offer';
import { useFormat } from '~/i18n/use-format';
import { paths } from '~/paths';

type VersionListProps = { versions: MessageVersion[]; workspaceSlug: string };

/** Every wording there ever was, the newest first. */
export function VersionList({ versions, workspaceSlug }: VersionListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (versions.length === 0) return null;
  return (
    <Card title={t('offers.page.versionsTitle')}>
      <ol className="grid max-w-text gap-6">
        {versions.map((one) => (
          <li key={one.id} id={`version-${one.version}`} className="grid gap-1">
            <h3 className="font-semibold">{t('offers.page.version', { version: one.version })}</h3>
            <p className="text-small text-ink-soft">
              {t('offers.page.versionMeta', {
                channel: t(`offers.channels.${one.channel}`),
                name: one.writtenBy,
                date: format.dateTime(one.createdAt),
              })}
            </p>
            <p className="my-1 rounded-small bg-sunken p-3 break-words whitespace-pre-wrap">
              {one.body}
            </p>
            <p className="text-small">{t('offers.page.why', { reason: one.reason })}</p>
            <p className="text-small text-ink-soft">
              {t('offers.page.restsOn', { profile: one.profileName })}{' '}
              <TextLink to={paths.report(workspaceSlug, one.reportId)}>
                {t('offers.page.thisReport')}
              </TextLink>
            </p>
          </li>
        ))}
      </ol>
    </Card>
  );
}
