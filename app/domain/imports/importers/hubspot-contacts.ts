import { importer } from './importer';

export const hubspotContacts = importer({
  name: 'hubspot-contacts',
  kind: 'customers',
  source: 'hubspot',
  tellTales: [
    ['record id', 'contact id'],
    ['first name'],
    ['last name'],
    ['email'],
    ['lifecycle stage', 'lead status', 'contact owner'],
  ],
  atLeast: 4,
  columns: {
    externalId: ['record id', 'contact id'],
    name: ['first name', 'last name'],
    email: ['email', 'additional email addresses', 'work email'],
    phone: ['phone number', 'mobile phone number'],
    company: ['company name', 'associated company'],
    customerSince: ['create date'],
  },
});
