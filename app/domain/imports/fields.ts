import type { ImportKind } from '#db/schema';

export type { ImportKind };

export const customerFields = [
  'externalId',
  'name',
  'email',
  'phone',
  'company',
  'customerSince',
  'supportTickets',
  'changeRequests',
] as const;

export const purchaseFields = [
  'sourceId',
  'customerId',
  'customerEmail',
  'customerPhone',
  'customerName',
  'orderedAt',
  'dueAt',
  'paidAt',
  'amount',
  'discount',
  'refunded',
  'currency',
  'status',
  'product',
] as const;

export type CustomerField = (typeof customerFields)[number];
export type PurchaseField = (typeof purchaseFields)[number];
export type Field = CustomerField | PurchaseField;

const fieldsOfKind = { customers: customerFields, purchases: purchaseFields } satisfies Record<
  ImportKind,
  readonly Field[]
>;
export const importKinds = Object.keys(fieldsOfKind) as ImportKind[];
/** What else a file may be. */
export const otherKind = (kind: ImportKind): ImportKind => importKinds.find((one) => one !== kind)!;

export const fieldsOf = (kind: ImportKind): readonly Field[] => fieldsOfKind[kind];

/** Read from several columns: names are joined, of addresses and numbers the first valid one counts. */
const fromSeveralColumns = new Set<Field>([
  'name',
  'email',
  'phone',
  'customerName',
  'customerEmail',
  'customerPhone',
]);

export const takesSeveralColumns = (field: Field): boolean => fromSeveralColumns.has(field);

export const dateFields: readonly Field[] = ['customerSince', 'orderedAt', 'dueAt', 'paidAt'];
