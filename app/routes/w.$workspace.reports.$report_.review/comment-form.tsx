import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { Card } from '~/components/card';
import { FormStack } from '~/components/page';
import { TextArea } from '~/components/text-area';
import { TextLink } from '~/components/text-link';

type CommentFormProps = {
  claim: { id: string; text: string } | null;
  report: string;
  error?: string;
  entered?: string;
};

/** Pins a comment to the sentence it is about. */
export function CommentForm({ claim, report, error, entered }: CommentFormProps) {
  const { t } = useTranslation();
  return (
    <Card title={t('reviews.page.commentTitle')} id="pin">
      {claim ? (
        <Form method="post">
          <FormStack>
            <blockquote className="max-w-text border-l-4 border-accent pl-4">
              {claim.text}
            </blockquote>
            <input type="hidden" name="claim" value={claim.id} />
            <TextArea
              name="comment"
              label={t('reviews.page.comment')}
              error={error}
              defaultValue={entered}
              rows={3}
              required
            />
            <Button name="intent" value="comment" variant="secondary">
              {t('reviews.page.pin')}
            </Button>
          </FormStack>
        </Form>
      ) : (
        <p className="max-w-text">
          {t('reviews.page.commentHow')} <TextLink to={report}>{t('reviews.page.back')}</TextLink>
        </p>
      )}
    </Card>
  );
}
