import { useTranslation } from 'react-i18next';
import { Badge } from '~/components/badge';
import { DateText } from '~/components/date-text';
import { TextLink } from '~/components/text-link';
import { verdictTone } from '~/components/verdict-tone';
import { claimAnchor } from '~/domain/reports/claims';
import type { Remark } from '~/domain/reviews/review';
import { paths } from '~/paths';

type RemarksProps = { remarks: Remark[]; workspaceSlug: string };

/** What the tracker thinks of the reports, in her own words; nothing where nobody said anything. */
export function Remarks({ remarks, workspaceSlug }: RemarksProps) {
  const { t } = useTranslation();
  if (remarks.length === 0) return null;
  return (
    <section aria-labelledby="remarks" className="grid gap-2">
      <h2 id="remarks" className="text-large">
        {t('reviews.remarks')}
      </h2>
      <ul className="grid max-w-text">
        {remarks.map((remark) => (
          <li key={remark.id} className="grid gap-1 border-line py-3 not-first:border-t">
            <RemarkText remark={remark} report={paths.report(workspaceSlug, remark.reportId)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function RemarkText({ remark, report }: { remark: Remark; report: string }) {
  const { t } = useTranslation();
  const { author, body, claim, createdAt, surveyTitle, verdict } = remark;
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-ink-soft">
        {verdict && <Badge tone={verdictTone[verdict]}>{t(`reviews.verdicts.${verdict}`)}</Badge>}
        <span>
          {author}, <DateText at={createdAt} time />
        </span>
      </p>
      <p className="line-clamp-4 whitespace-pre-line wrap-anywhere">{body}</p>
      <p className="text-small">
        <TextLink to={claim ? `${report}#${claimAnchor(claim)}` : report}>
          {t(claim ? 'reviews.toSentence' : 'reviews.toReport', { survey: surveyTitle })}
        </TextLink>
      </p>
    </>
  );
}
