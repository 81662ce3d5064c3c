import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { Card } from '~/components/card';
import { DateText } from '~/components/date-text';
import { ErrorSummary } from '~/components/error-summary';
import { GradeBadge } from '~/components/grade-badge';
import { Notice } from '~/components/notice';
import { FormStack } from '~/components/page';
import { Select } from '~/components/select';
import { manualGrades } from '~/domain/grades/grade';

type Given = {
  id: string;
  grade: string;
  source: string;
  gradedBy: string | null;
  createdAt: Date;
};
type GradeCardProps = { grades: Given[]; canGrade: boolean; isSaved: boolean; error?: string };

/** The word of a person, which stands; what behaviour suggests is in the reports. */
export function GradeCard({ grades, canGrade, isSaved, error }: GradeCardProps) {
  const { t } = useTranslation();
  const current = grades[0]?.grade ?? '';
  const options = manualGrades.map((grade) => ({
    value: grade,
    label: t(`customers.gradeForm.names.${grade}`),
  }));
  return (
    <Card title={t('customers.gradeForm.title')} action={<GradeBadge grade={current} />}>
      <div className="grid gap-4">
        {isSaved && <Notice tone="success" title={t('customers.gradeForm.saved')} live />}
        <ErrorSummary errors={{ grade: error }} />
        <p className="text-small text-ink-soft">{t('customers.gradeForm.lead')}</p>
        {canGrade && (
          <Form method="post">
            <FormStack>
              <Select
                name="grade"
                label={t('customers.gradeForm.choose')}
                error={error}
                defaultValue={current}
                key={current}
                options={[{ value: '', label: t('customers.gradeForm.withdraw') }, ...options]}
              />
              <Button>{t('customers.gradeForm.save')}</Button>
            </FormStack>
          </Form>
        )}
        {grades.length > 0 && <History grades={grades} />}
      </div>
    </Card>
  );
}

function History({ grades }: { grades: Given[] }) {
  const { t } = useTranslation();
  const tracker = t('customers.gradeForm.tracker');
  const words = ({ grade, gradedBy, source }: Given) => {
    const person = gradedBy ?? t('customers.gradeForm.somebody');
    const name = source === 'tracker' ? `${person} (${tracker})` : person;
    return grade
      ? t('customers.gradeForm.given', { grade, name })
      : t('customers.gradeForm.withdrawn', { name });
  };
  return (
    <div>
      <h3 className="font-semibold">{t('customers.gradeForm.history')}</h3>
      <ol className="mt-1 grid gap-1 text-small">
        {grades.map((given) => (
          <li key={given.id}>
            <DateText at={given.createdAt} time />: {words(given)}
          </li>
        ))}
      </ol>
    </div>
  );
}
