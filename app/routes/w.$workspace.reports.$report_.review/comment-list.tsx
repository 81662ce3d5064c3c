import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { Card } from '~/components/card';
import { ActionRow } from '~/components/page';
import { SavedNotice } from '~/components/saved-notice';
import { TextLink } from '~/components/text-link';
import { claimAnchor } from '~/domain/reports/claims';
import { useFormat } from '~/i18n/use-format';
import { paths } from '~/paths';
import type { ReviewPageData } from './page.server';

type CommentListProps = {
  page: ReviewPageData & { workspaceSlug: string; userId: string; canReview: boolean };
};

/** Every comment under the sentence it is about. */
export function CommentList({ page }: CommentListProps) {
  const { t } = useTranslation();
  return (
    <Card title={t('reviews.page.commentsTitle')}>
      <SavedNotice about="comment" />
      {page.comments.length === 0 && (
        <p className="text-ink-soft">{t('reviews.page.noComments')}</p>
      )}
      <ul className="grid max-w-text gap-6">
        {page.comments.map((comment) => (
          <li key={comment.id}>
            <OneComment comment={comment} page={page} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

type OneCommentProps = CommentListProps & { comment: ReviewPageData['comments'][number] };

function OneComment({ comment, page }: OneCommentProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, claim, sentence, author, authorId, createdAt, body, discussedAt } = comment;
  const report = paths.report(page.workspaceSlug, page.reportId);
  return (
    <div className="grid gap-2">
      <p className="text-small text-ink-soft">
        {sentence}{' '}
        <TextLink to={`${report}#${claimAnchor(claim)}`}>{t('reviews.page.toClaim')}</TextLink>
      </p>
      <p className="border-l-4 border-warning bg-warning-soft px-3 py-2 whitespace-pre-line">
        {body}
      </p>
      <p className="text-small text-ink-soft">
        {t('reviews.page.by', { name: author, date: format.dateTime(createdAt) })}
        {discussedAt && ` · ${t('reviews.page.wasDiscussed', { date: format.date(discussedAt) })}`}
      </p>
      {page.canReview && (
        <Form method="post">
          <input type="hidden" name="id" value={id} />
          <ActionRow>
            {!discussedAt && (
              <Button name="intent" value="discussed" variant="secondary" size="small">
                {t('reviews.page.discussed')}
              </Button>
            )}
            {authorId === page.userId && (
              <Button name="intent" value="withdraw" variant="quiet" size="small">
                {t('reviews.page.withdraw')}
              </Button>
            )}
          </ActionRow>
        </Form>
      )}
    </div>
  );
}
