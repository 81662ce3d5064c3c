import { createHash } from 'node:crypto';
import type { PurchaseDraft } from './purchase-row';

/**
 * An id for purchases of a file that gives none, the same whenever the file comes again: whose,
 * when, how much, what for; and the how-manieth such row it is, because two equal purchases on one
 * day are two. What changes later (status, date of payment, refund) does not take part.
 */
export class RowIds {
  private readonly seen = new Map<string, number>();

  idFor(draft: PurchaseDraft): string {
    const { customer, orderedAt, paidAt, amountMinor, currency, product } = draft;
    const whose = customer.externalId ?? customer.email ?? customer.phone ?? customer.name;
    const when = (orderedAt ?? paidAt)?.toISOString() ?? '';
    const parts = JSON.stringify([whose, when, amountMinor, currency, product]);
    const hash = createHash('sha256').update(parts).digest('base64url').slice(0, 22);
    const count = (this.seen.get(hash) ?? 0) + 1;
    this.seen.set(hash, count);
    return `row:${hash}:${count}`;
  }
}
