import { useTranslation } from 'react-i18next';
import { Checkbox } from '~/components/checkbox';
import { RadioGroup } from '~/components/choice-group';
import { TextInput } from '~/components/text-input';
import type { ShownMapping } from './shown';

type MappingOptionsProps = { shown: ShownMapping; errors: Record<string, string> };

/** What the columns alone cannot say. */
export function MappingOptions({ shown, errors }: MappingOptionsProps) {
  const { t } = useTranslation();
  const { mapping, kind } = shown;
  return (
    <div className="grid gap-5">
      {shown.asksDateOrder && (
        <RadioGroup
          name="dateOrder"
          label={t('imports.map.dateOrder')}
          error={errors.dateOrder}
          value={mapping.dateOrder ?? undefined}
          choices={[
            { value: 'dayFirst', label: t('imports.map.dateOrders.dayFirst') },
            { value: 'monthFirst', label: t('imports.map.dateOrders.monthFirst') },
          ]}
        />
      )}
      {kind === 'purchases' && (
        <>
          <Checkbox
            name="createsCustomers"
            label={t('imports.map.createsCustomers')}
            hint={t('imports.map.createsCustomersHint')}
            defaultChecked={mapping.createsCustomers}
          />
          <TextInput
            name="defaultCurrency"
            label={t('imports.map.currency')}
            hint={t('imports.map.currencyHint')}
            error={errors.defaultCurrency}
            defaultValue={mapping.currency}
            pattern="[A-Za-z]{3}"
            autoComplete="off"
            size={6}
          />
          <details>
            <summary className="cursor-pointer font-semibold">{t('imports.map.more')}</summary>
            <div className="mt-3">
              <TextInput
                name="source"
                label={t('imports.map.source')}
                hint={t('imports.map.sourceHint')}
                defaultValue={mapping.source}
                maxLength={60}
                autoComplete="off"
              />
            </div>
          </details>
        </>
      )}
    </div>
  );
}
