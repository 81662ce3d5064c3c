import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { Card } from '~/components/card';
import { Select } from '~/components/select';
import type { MessageVersion } from '~/domain/offers/offer';
import { DiffText } from './diff-text';
import type { OfferComparison } from './page.server';

type CompareProps = { versions: MessageVersion[]; comparison: OfferComparison };

/** Any two versions beside each other, with what went on the left and what came on the right. */
export function Compare({ versions, comparison }: CompareProps) {
  const { t } = useTranslation();
  const { older, newer, parts, added, removed } = comparison;
  const sentence = t('offers.page.changes', {
    added: t('offers.page.added', { count: added }),
    removed: t('offers.page.removed', { count: removed }),
  });
  const label = (version: number) => t('offers.page.version', { version });
  const options = versions.map(({ version }) => ({
    value: String(version),
    label: label(version),
  }));
  return (
    <Card title={t('offers.page.compareTitle')} id="compare">
      <Form
        method="get"
        action="#compare"
        preventScrollReset
        className="flex flex-wrap items-end gap-4"
      >
        <Select
          key={`older-${older}`}
          name="older"
          label={t('offers.page.older')}
          options={options}
          defaultValue={String(older)}
        />
        <Select
          key={`newer-${newer}`}
          name="newer"
          label={t('offers.page.newer')}
          options={options}
          defaultValue={String(newer)}
        />
        <Button variant="secondary">{t('offers.page.compare')}</Button>
      </Form>
      <p className="my-4">{added + removed === 0 ? t('offers.page.same') : sentence}</p>
      <div className="grid gap-4 md:grid-cols-2">
        <DiffText title={label(older)} parts={parts} without="added" />
        <DiffText title={label(newer)} parts={parts} without="removed" />
      </div>
    </Card>
  );
}
