import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { ScreenerTarget } from '~/analysis/report';
import { Breadcrumb } from '~/components/breadcrumb';
import { Button } from '~/components/button';
import { LinkButton } from '~/components/link-button';
import { ActionRow, Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { phoneScript } from '~/domain/reports/screener/script';
import { useFormat } from '~/i18n/use-format';
import type { PageHandle } from '~/page-title';
import { paths } from '~/paths';
import type { loader } from './page.server';
import { ScriptSheet } from './script-sheet';

export { loader } from './page.server';

export const handle: PageHandle<{ screener: { target: ScreenerTarget } }> = {
  title: (page, t) => t(`screener.${page.screener.target}.scriptTitle`),
};

export default function ScriptPage() {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { workspaceSlug, reportId, screener } = useLoaderData<typeof loader>();
  const script = phoneScript(screener, t, number);
  const back = {
    label: screener.name,
    to: paths.screener(workspaceSlug, reportId, screener.target),
  };
  return (
    <Page>
      <PageHeader
        above={
          <div className="print:hidden">
            <Breadcrumb items={[back]} />
          </div>
        }
        title={script.title}
        lead={<span className="print:hidden">{t('screener.script.lead')}</span>}
      />
      <div className="print:hidden">
        <ActionRow>
          <Button type="button" onClick={() => window.print()}>
            {t('screener.script.print')}
          </Button>
          <LinkButton
            to={paths.screenerScriptText(workspaceSlug, reportId, screener.target)}
            variant="secondary"
            reloadDocument
            download
          >
            {t('screener.script.text')}
          </LinkButton>
        </ActionRow>
      </div>
      <ScriptSheet script={script} />
    </Page>
  );
}
