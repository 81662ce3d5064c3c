import { useTranslation } from 'react-i18next';
import { shownSize } from '~/answering/look/logo-size';
import { Checkbox } from '~/components/checkbox';
import { FileInput } from '~/components/file-input';
import { LOGO_BYTES, LOGO_TYPES, type Logo } from '~/domain/look/look';
import { sayFileSize } from '~/i18n/say-file-size';
import { paths } from '~/paths';

export function LogoField({ logo, error }: { logo: Logo | undefined; error?: string }) {
  const { t } = useTranslation();
  return (
    <div className="grid gap-3">
      {logo && (
        <div className="flex flex-wrap items-center gap-4">
          <img
            src={paths.logo(logo.file)}
            alt={t('workspace.look.logoNow')}
            {...shownSize(logo)}
            className="box-content rounded-small border border-line bg-surface p-2 dark:bg-ink"
          />
          <p className="text-small text-ink-soft">
            {t('workspace.look.weight', {
              size: sayFileSize(logo.size, t),
              width: logo.width,
              height: logo.height,
            })}
          </p>
        </div>
      )}
      <FileInput
        name="logo"
        label={t(logo ? 'workspace.look.otherLogo' : 'workspace.look.logo')}
        hint={t('workspace.look.logoHint', { size: sayFileSize(LOGO_BYTES, t) })}
        error={error}
        accept={LOGO_TYPES.join(',')}
        optional
      />
      {logo && <Checkbox name="withoutLogo" value="yes" label={t('workspace.look.withoutLogo')} />}
    </div>
  );
}
