import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { claimAnchor } from '~/domain/reports/claims';
import { paths } from '~/paths';
import { ClaimComments } from './claim-comments';
import { useReport } from './report-context';

/** One sentence of the report, with its anchor, the comments on it and a way to add one. */
export function ClaimText({ id, large = false }: { id: string; large?: boolean }) {
  const { claims } = useReport();
  const claim = claims.find((one) => one.id === id);
  if (!claim) return null;
  return (
    <div id={claimAnchor(id)} className="group max-w-text scroll-mt-4 target:bg-accent-soft">
      <p className={large ? 'text-large' : undefined}>
        {claim.text}
        {'\u00a0'}
        <AddComment id={id} />
      </p>
      <ClaimComments claim={id} />
    </div>
  );
}

/** Several sentences of one section, as a list. */
export const ClaimList = ({ ids }: { ids: string[] }) => (
  <ul className="grid gap-2">
    {ids.map((id) => (
      <li key={id}>
        <ClaimText id={id} />
      </li>
    ))}
  </ul>
);

/** A founder reads; the mark that invites a comment waits until she points at the sentence. */
const shownOnHover =
  '[@media(hover:hover)]:opacity-0 [@media(hover:hover)]:group-hover:opacity-100 [@media(hover:hover)]:focus-visible:opacity-100';

function AddComment({ id }: { id: string }) {
  const { t } = useTranslation();
  const { can, workspace, report } = useReport();
  if (!can.review) return null;
  return (
    <Link
      to={`${paths.review(workspace.slug, report.id)}?claim=${encodeURIComponent(id)}`}
      className={`inline-flex size-6 items-center sm:-mr-6 justify-center align-middle text-ink-soft hover:text-ink print:hidden ${can.edit ? shownOnHover : ''}`}
      aria-label={t('reports.comments.add')}
      title={t('reports.comments.add')}
    >
      <span className="flex size-4.5 items-center justify-center rounded-small border border-line-strong text-small leading-none">
        +
      </span>
    </Link>
  );
}
