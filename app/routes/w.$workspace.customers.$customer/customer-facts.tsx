import type { SerializeFrom } from '@remix-run/node';
import { useTranslation } from 'react-i18next';
import { Card } from '~/components/card';
import { CalendarDate } from '~/components/date-text';
import { DefinitionList } from '~/components/definition-list';
import { useFormat } from '~/i18n/use-format';
import type { loader } from './page.server';

type Customer = SerializeFrom<typeof loader>['customer'];

/** What the imported files say, the columns without a field of their own included. */
export function CustomerFacts({ customer }: { customer: Customer }) {
  const { t } = useTranslation();
  const format = useFormat();
  const unknown = <span className="text-ink-soft">{t('customers.one.unknown')}</span>;
  const { email, phone, customerSince } = customer;
  const link = (address: string, text: string) => (
    <a href={address} className="text-link break-all">
      {text}
    </a>
  );
  const facts = {
    id: <span className="break-all">{customer.externalId}</span>,
    email: email ? link(`mailto:${email}`, email) : unknown,
    phone: phone ? link(`tel:${phone}`, phone) : unknown,
    company: customer.company ?? unknown,
    since: customerSince ? <CalendarDate day={customerSince} /> : unknown,
    tickets: format.number(customer.supportTickets),
    changes: format.number(customer.changeRequests),
  };
  const attributes = Object.entries(customer.attributes).map(([term, value]) => ({
    term,
    description: <span className="whitespace-pre-line break-words">{value}</span>,
  }));
  const own = Object.entries(facts).map(([key, description]) => ({
    term: t(`customers.one.${key}`),
    description,
  }));
  return (
    <Card title={t('customers.one.facts')}>
      <DefinitionList items={[...own, ...attributes]} />
    </Card>
  );
}
