import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { LinkButton } from '~/components/link-button';
import { ActionRow } from '~/components/page';
import { paths } from '~/paths';
import { useReport } from './report-context';

/** The next step of who is reading: the founder writes an offer, the tracker reviews. */
export function HeaderActions() {
  const { t } = useTranslation();
  const { can, workspace, report, profiles, hasTruth } = useReport();
  const mayOffer = can.edit && profiles.length > 0;
  return (
    <div className="print:hidden">
      <ActionRow>
        {mayOffer && (
          <LinkButton to={`${paths.offers(workspace.slug)}?profile=${profiles[0]!.id}`}>
            {t('reports.page.offer')}
          </LinkButton>
        )}
        {can.review && (
          <LinkButton
            to={paths.review(workspace.slug, report.id)}
            variant={can.edit ? 'secondary' : 'primary'}
          >
            {t('reports.page.review')}
          </LinkButton>
        )}
        {hasTruth && (
          <LinkButton to={paths.truth(workspace.slug, report.id)} variant="secondary">
            {t('reports.page.truth')}
          </LinkButton>
        )}
        <Button type="button" variant="quiet" onClick={() => window.print()}>
          {t('reports.page.print')}
        </Button>
      </ActionRow>
    </div>
  );
}
