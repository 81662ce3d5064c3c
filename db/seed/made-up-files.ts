import { type Archetype, behaviourOf } from './behaviour';
import type { Dice } from './chance';
import { csvOf } from './csv';
import type { Story } from './story';

export interface MadeUpCustomer {
  externalId: string;
  name: string;
  email: string;
  since: Date;
  archetype: Archetype;
}

const ORDER_COLUMNS = [
  ...['order_id', 'customer_id', 'ordered_at', 'due_at', 'paid_at'],
  ...['amount', 'currency', 'discount', 'status'],
];

/** The two files a founder would have exported for these customers. */
export function filesOf(
  customers: MadeUpCustomer[],
  dice: Dice,
  money: { price: number; currency: string },
): Story['files'] {
  const customerRows: (string | number)[][] = [];
  const orderRows: (string | number)[][] = [];
  for (const customer of customers) {
    const { externalId, since } = customer;
    const behaviour = behaviourOf(customer.archetype, dice, since, money.price);
    const { supportTickets, changeRequests } = behaviour;
    const day = since.toISOString().slice(0, 10);
    customerRows.push([
      ...[externalId, customer.name, customer.email, day],
      ...[supportTickets, changeRequests],
    ]);
    for (const order of behaviour.orders)
      orderRows.push([
        ...[`o${orderRows.length + 1}`, externalId, order.orderedAt, order.dueAt, order.paidAt],
        ...[order.amount.toFixed(2), money.currency, order.discount.toFixed(2), order.status],
      ]);
  }
  const customerColumns = [
    ...['customer_id', 'name', 'email', 'created_at'],
    ...['support_tickets', 'change_requests'],
  ];
  return {
    customers: { fileName: 'customers.csv', content: csvOf(customerColumns, customerRows) },
    purchases: { fileName: 'payments.csv', content: csvOf(ORDER_COLUMNS, orderRows) },
  };
}
