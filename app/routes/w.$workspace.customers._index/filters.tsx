import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { GRADES } from '~/analysis/report';
import { Button } from '~/components/button';
import { Select } from '~/components/select';
import { TextInput } from '~/components/text-input';
import type { CustomerQuery } from '~/domain/grades/customer-list';

/** Whom to show. The order of the list stays as it is. */
export function Filters({ query }: { query: CustomerQuery }) {
  const { t } = useTranslation();
  const grades = GRADES.map((grade) => ({ value: grade, label: grade }));
  return (
    <Form method="get" role="search" className="flex flex-wrap items-end gap-4">
      <div className="min-w-0 grow basis-72">
        <TextInput
          name="search"
          type="search"
          label={t('customers.search')}
          defaultValue={query.search}
          maxLength={100}
        />
      </div>
      <Select
        name="grade"
        label={t('customers.filterGrade')}
        defaultValue={query.grade}
        options={[
          { value: '', label: t('customers.allGrades') },
          ...grades,
          { value: 'none', label: t('customers.notGraded') },
        ]}
      />
      {query.sort !== 'name' || query.descending ? (
        <input type="hidden" name="sort" value={query.descending ? `-${query.sort}` : query.sort} />
      ) : null}
      <Button variant="secondary">{t('customers.show')}</Button>
    </Form>
  );
}
