import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { Card } from '~/components/card';
import { ErrorSummary } from '~/components/error-summary';
import { EventList } from '~/components/event-list';
import { GradeBadge } from '~/components/grade-badge';
import { FormStack } from '~/components/page';
import { SavedNotice } from '~/components/saved-notice';
import { Select } from '~/components/select';
import { manualGrades } from '~/domain/grades/grade';
import type { Gathered } from '~/domain/history/gather';

type GradeCardProps = {
  current: string;
  history: Gathered[];
  workspaceSlug: string;
  canGrade: boolean;
  errors: Record<string, string>;
};

/** The word of a person, which stands; what behaviour suggests is in the reports. */
export function GradeCard({ current, history, workspaceSlug, canGrade, errors }: GradeCardProps) {
  const { t } = useTranslation();
  const options = manualGrades.map((grade) => ({
    value: grade,
    label: t(`customers.gradeForm.names.${grade}`),
  }));
  return (
    <Card title={t('customers.gradeForm.title')} action={<GradeBadge grade={current} />}>
      <div className="grid gap-4">
        <ErrorSummary errors={errors} />
        <p className="text-small text-ink-soft">{t('customers.gradeForm.lead')}</p>
        {canGrade && (
          <Form method="post">
            <FormStack>
              <Select
                name="grade"
                label={t('customers.gradeForm.choose')}
                error={errors.grade}
                defaultValue={current}
                key={current}
                options={[{ value: '', label: t('customers.gradeForm.withdraw') }, ...options]}
              />
              <Button>{t('customers.gradeForm.save')}</Button>
            </FormStack>
          </Form>
        )}
        <SavedNotice about="customer" />
        <History history={history} workspaceSlug={workspaceSlug} />
      </div>
    </Card>
  );
}

function History({ history, workspaceSlug }: Pick<GradeCardProps, 'history' | 'workspaceSlug'>) {
  const { t } = useTranslation();
  return (
    <div>
      <h3 className="font-semibold">{t('events.customerTitle')}</h3>
      {history.length === 0 ? (
        <p className="text-small text-ink-soft">{t('events.customerEmpty')}</p>
      ) : (
        <div className="text-small">
          <EventList items={history} workspaceSlug={workspaceSlug} plain />
        </div>
      )}
    </div>
  );
}
