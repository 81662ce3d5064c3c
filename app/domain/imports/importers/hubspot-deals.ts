import { importer } from './importer';

/** HubSpot, deals. The export names the firm but neither address nor number of a person. */
export const hubspotDeals = importer({
  name: 'hubspot-deals',
  kind: 'purchases',
  source: 'hubspot',
  tellTales: [
    ['deal name'],
    ['deal stage'],
    ['pipeline'],
    ['amount'],
    ['close date', 'deal owner'],
  ],
  atLeast: 4,
  columns: {
    sourceId: ['record id', 'deal id'],
    customerId: ['associated contact ids', 'associated contact id'],
    customerEmail: ['associated contact email', 'contact email'],
    customerName: ['associated company', 'associated contact'],
    orderedAt: ['create date'],
    paidAt: ['close date'],
    amount: ['amount'],
    currency: ['currency'],
    status: ['deal stage'],
    product: ['deal name'],
  },
  otherStatus: 'pending',
});
