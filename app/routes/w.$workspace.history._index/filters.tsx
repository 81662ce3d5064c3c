import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { Select } from '~/components/select';
import { historyKinds } from './kinds';

type FiltersProps = {
  members: { userId: string; name: string }[];
  chosen: { kind: string; person: string };
};

/** A form that asks by address: it can be shared, and works without scripts. */
export function Filters({ members, chosen }: FiltersProps) {
  const { t } = useTranslation();
  const people = members.map(({ userId, name }) => ({ value: userId, label: name }));
  const kinds = historyKinds.map((kind) => ({ value: kind, label: t(`events.kinds.${kind}`) }));
  return (
    <Form
      aria-label={t('events.filters')}
      className="flex flex-wrap items-end gap-4"
      key={`${chosen.kind} ${chosen.person}`}
    >
      <Select
        name="person"
        label={t('events.person')}
        defaultValue={chosen.person}
        options={[{ value: '', label: t('events.everybody') }, ...people]}
      />
      <Select
        name="kind"
        label={t('events.kind')}
        defaultValue={chosen.kind}
        options={[{ value: '', label: t('events.everything') }, ...kinds]}
      />
      <Button variant="secondary">{t('events.show')}</Button>
    </Form>
  );
}
