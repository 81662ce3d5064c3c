import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { accentColours, type Scheme } from '~/answering/look/accent-colours';
import { shownSize } from '~/answering/look/logo-size';
import { buttonLook } from '~/components/button-look';
import type { Logo } from '~/domain/look/look';
import { paths } from '~/paths';

interface LookSampleProps {
  scheme: Scheme;
  company: string;
  /** Undefined: the product's own. */
  accent: string | undefined;
  logo: Logo | undefined;
}

/** The head of an answer page, a question and a button, as a phone in that scheme shows them. */
export function LookSample({ scheme, company, accent, logo }: LookSampleProps) {
  const { t } = useTranslation();
  return (
    <div
      style={{ ...tokensOf(scheme, accent), colorScheme: scheme }}
      className="grid gap-4 rounded-base border border-line bg-canvas p-4 text-ink"
    >
      <p className="text-small text-ink-soft">{t(`workspace.look.schemes.${scheme}`)}</p>
      <div className="flex min-h-11 items-center gap-3">
        {logo && (
          <img
            src={paths.logo(logo.file)}
            alt=""
            {...shownSize(logo)}
            className={scheme === 'dark' ? 'box-content rounded-small bg-ink p-1' : ''}
          />
        )}
        <span className="min-w-0 truncate font-semibold">{company}</span>
      </div>
      <div className="flex gap-3 rounded-base border border-accent bg-accent-soft px-3 py-2.5">
        <span
          aria-hidden="true"
          className="mt-0.5 size-5 rounded-full border-[6px] border-accent"
        />
        {t('workspace.look.sampleAnswer')}
      </div>
      <div className="flex flex-wrap gap-4">
        <span className={buttonLook('primary', 'normal')}>{t('common.actions.next')}</span>
        <span className={buttonLook('quiet', 'normal')}>{t('common.actions.back')}</span>
      </div>
    </div>
  );
}

const grounds: Record<Scheme, Record<string, string>> = {
  light: {
    '--canvas': '#f6f6f4',
    '--surface': '#ffffff',
    '--line': '#dcdcd7',
    '--ink': '#1b1d1f',
    '--ink-soft': '#54585c',
  },
  dark: {
    '--canvas': '#121416',
    '--surface': '#1a1d20',
    '--line': '#353a40',
    '--ink': '#eceef0',
    '--ink-soft': '#adb4bb',
  },
};
const own: Record<Scheme, string> = { light: '#1f55b5', dark: '#8db4ff' };

function tokensOf(scheme: Scheme, chosen: string | undefined): CSSProperties {
  const { accent, strong, soft, on } = accentColours(chosen ?? own[scheme], scheme);
  const accents = {
    '--accent': accent,
    '--accent-strong': strong,
    '--accent-soft': soft,
    '--on-accent': on,
  };
  return { ...grounds[scheme], ...accents } as CSSProperties;
}
