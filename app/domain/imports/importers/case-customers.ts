import { importer } from './importer';

/** customers.csv of a case folder, the files the analysis command reads. */
export const caseCustomers = importer({
  name: 'case-customers',
  kind: 'customers',
  source: 'file',
  tellTales: [['customer id'], ['created at'], ['support tickets'], ['change requests']],
  columns: {
    externalId: ['customer id'],
    name: ['name'],
    email: ['email'],
    phone: ['phone'],
    company: ['company'],
    customerSince: ['created at'],
    supportTickets: ['support tickets'],
    changeRequests: ['change requests'],
  },
});
