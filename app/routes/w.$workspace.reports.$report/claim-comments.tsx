import { DateText } from '~/components/date-text';
import { useSaved } from '~/components/saved-context';
import { SavedNotice } from '~/components/saved-notice';
import { useReport } from './report-context';

/** What was said about one sentence, right under it. */
export function ClaimComments({ claim }: { claim: string }) {
  const comments = useReport().comments.filter((comment) => comment.claim === claim);
  const saved = useSaved();
  const isHere = saved?.event?.after?.claim === claim;
  if (comments.length === 0 && !isHere) return null;
  return (
    <>
      <ul className="mt-2 grid gap-2">
        {comments.map(({ id, author, createdAt, body }) => (
          <li key={id} className="border-l-4 border-warning bg-warning-soft px-3 py-2 text-small">
            <span className="block text-ink-soft">
              {author}, <DateText at={createdAt} />
            </span>
            <span className="whitespace-pre-line">{body}</span>
          </li>
        ))}
      </ul>
      {isHere && <SavedNotice about="comment" />}
    </>
  );
}
