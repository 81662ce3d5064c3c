import type { ImportKind } from '../fields';
import { amocrmDeals } from './amocrm-deals';
import { bitrix24Companies } from './bitrix24-companies';
import { bitrix24Deals } from './bitrix24-deals';
import { caseCustomers } from './case-customers';
import { casePayments } from './case-payments';
import { getcourseOrders } from './getcourse-orders';
import { hubspotContacts } from './hubspot-contacts';
import { hubspotDeals } from './hubspot-deals';
import type { Importer } from './importer';
import { ownCustomers } from './own-customers';
import { ownPurchases } from './own-purchases';
import { stripePayments } from './stripe-payments';

/** The first that recognises a file reads it: exports of known systems before lists kept by hand. */
export const importers: readonly Importer[] = [
  casePayments,
  caseCustomers,
  getcourseOrders,
  stripePayments,
  amocrmDeals,
  bitrix24Deals,
  bitrix24Companies,
  hubspotDeals,
  hubspotContacts,
  ownPurchases,
  ownCustomers,
];

/** Where nothing is recognised, a person maps the columns, from what little looks familiar. */
export function chooseImporter(headers: readonly string[], kind: ImportKind | null): Importer {
  const recognised = importers.filter((importer) => importer.recognises(headers));
  const wanted = recognised.find((importer) => kind === null || importer.kind === kind);
  return wanted ?? (kind === 'purchases' ? ownPurchases : ownCustomers);
}

export const findImporter = (name: string): Importer | undefined =>
  importers.find((importer) => importer.name === name);

export const countKnownHeaders = (cells: readonly string[]): number =>
  Math.max(...importers.map((importer) => importer.countKnown(cells)));
