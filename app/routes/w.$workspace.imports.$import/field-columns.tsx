import { useTranslation } from 'react-i18next';
import { Card } from '~/components/card';
import { Select } from '~/components/select';
import { type Field, fieldsOf, takesSeveralColumns } from '~/domain/imports/fields';
import type { ShownMapping } from './shown';

type FieldColumnsProps = { shown: ShownMapping; errors: Record<string, string> };

/** Every field of ours with the column it is read from. */
export function FieldColumns({ shown, errors }: FieldColumnsProps) {
  const { t } = useTranslation();
  return (
    <Card title={t('imports.map.fieldsTitle')}>
      <div className="grid items-start gap-5 sm:grid-cols-2 lg:grid-cols-3">
        {fieldsOf(shown.kind).map((field) => (
          <ColumnsOfField key={`${shown.kind}-${field}`} {...{ field, shown, errors }} />
        ))}
      </div>
      <p className="mt-5 max-w-text text-small text-ink-soft">
        {t(shown.kind === 'customers' ? 'imports.map.keptCustomers' : 'imports.map.keptPurchases')}
      </p>
    </Card>
  );
}

/** Names, addresses and numbers may stand in several columns: there is always one more to add. */
function ColumnsOfField({ field, shown, errors }: FieldColumnsProps & { field: Field }) {
  const { t, i18n } = useTranslation();
  const chosen = shown.mapping.fields[field] ?? [];
  const options = useColumnOptions(shown);
  const hint = `imports.fieldHints.${field}`;
  const headers =
    takesSeveralColumns(field) && chosen.length > 0 ? [...chosen, ''] : [chosen[0] ?? ''];
  // Named by place, so that a choice does not lose the focus when the preview comes back.
  const slots = headers.map((header, index) => ({
    header,
    id: index === 0 ? field : `${field}-${index + 1}`,
    isFirst: index === 0,
  }));
  const label = t(`imports.fields.${field}`);
  return (
    <div className="grid gap-2">
      {slots.map(({ header, id, isFirst }) => (
        <Select
          key={id}
          name={field}
          id={id}
          label={isFirst ? label : <Further field={label} />}
          hint={isFirst && i18n.exists(hint) ? t(hint) : undefined}
          error={isFirst ? errors[field] : undefined}
          defaultValue={header}
          options={[
            { value: '', label: t(isFirst ? 'imports.map.none' : 'imports.map.addColumn') },
            ...options,
          ]}
        />
      ))}
    </div>
  );
}

function Further({ field }: { field: string }) {
  const { t } = useTranslation();
  return <span className="sr-only">{t('imports.map.furtherColumn', { field })}</span>;
}

function useColumnOptions({ reading }: ShownMapping) {
  const { t } = useTranslation();
  return reading.columns.map(({ header, examples }) => ({
    value: header,
    label: examples[0]
      ? t('imports.map.columnOption', { header, example: examples[0].slice(0, 30) })
      : header,
  }));
}
