import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { GeneratedCase } from './make-case';

/** A generated case as a folder of the contract aseg/1, for the command line and other programs. */
export function writeCase(folder: string, { input, ...made }: GeneratedCase): void {
  const into = join(folder, 'in');
  const beside = join(folder, 'truth');
  mkdirSync(into, { recursive: true });
  mkdirSync(beside, { recursive: true });
  const about = {
    contract: 'aseg/1',
    as_of: input.asOf,
    base_currency: input.baseCurrency,
    fx: input.exchangeRates,
    seed: made.seed,
  };
  writeFileSync(join(into, 'case.json'), JSON.stringify(about));
  writeFileSync(join(into, 'survey.json'), JSON.stringify(made.definition));
  writeFileSync(join(into, 'customers.csv'), customersCsv(input.customers));
  writeFileSync(join(into, 'payments.csv'), paymentsCsv(input.purchases));
  const sheets = made.sheets.map(({ customerId, submittedAt, data }) =>
    JSON.stringify({ customer_id: customerId, submitted_at: submittedAt, data }),
  );
  writeFileSync(join(into, 'responses.jsonl'), `${sheets.join('\n')}\n`);
  const { fresh, ...truth } = made.truth;
  const kind = truth.planted ? 'rule' : 'noise';
  writeFileSync(join(beside, 'truth.json'), JSON.stringify({ kind, ...truth }));
  const lines = fresh.map((person) => JSON.stringify(person)).join('\n');
  if (fresh.length > 0) writeFileSync(join(beside, 'fresh.jsonl.gz'), gzipSync(lines));
}

function customersCsv(customers: GeneratedCase['input']['customers']): string {
  const rows = customers.map((one) =>
    [one.id, one.id, one.createdAt ?? '', one.supportTickets, one.changeRequests].join(','),
  );
  return ['customer_id,name,created_at,support_tickets,change_requests', ...rows, ''].join('\n');
}

function paymentsCsv(purchases: GeneratedCase['input']['purchases']): string {
  const rows = purchases.map((one) =>
    [
      one.id,
      one.customerId,
      one.orderedAt ?? '',
      one.dueAt ?? '',
      one.paidAt ?? '',
      one.amount,
      one.currency,
      one.discount,
      one.status,
    ].join(','),
  );
  const head = 'order_id,customer_id,ordered_at,due_at,paid_at,amount,currency,discount,status';
  return [head, ...rows, ''].join('\n');
}
