import { z } from 'zod';
import { PURCHASE_STATUSES } from '~/analysis/input';
import { dateOrders } from './cells/date';
import { customerFields, type Field, purchaseFields } from './fields';

/** How the columns of one file become our fields. Drafted by an importer, confirmed by a person. */
export const mappingSchema = z.object({
  /** Our field → headers of the file, in the order they are tried. */
  fields: z.partialRecord(
    z.enum([...customerFields, ...purchaseFields]),
    z.array(z.string().max(500)).max(8),
  ),
  /** What 05/03/2026 means where the column itself does not tell; null: nobody said yet. */
  dateOrder: z.enum(dateOrders).nullable(),
  /** Of amounts whose row names no currency. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** A purchase of somebody unknown makes a customer; otherwise the row is listed. */
  createsCustomers: z.boolean(),
  /** Status words of this file that mean something else than, or are missing in, our dictionary. */
  statusWords: z.record(z.string(), z.enum(PURCHASE_STATUSES)),
  /** What a status word nobody knows means; null: the row is listed. */
  otherStatus: z.enum(PURCHASE_STATUSES).nullable(),
  /** Where the rows come from: order 17 of one shop is not order 17 of another. */
  source: z.string().trim().min(1).max(60),
});

export type Mapping = z.infer<typeof mappingSchema>;

export const columnsOf = (mapping: Mapping, field: Field): string[] => mapping.fields[field] ?? [];
