import { importer } from './importer';

/** Bitrix24, companies: the firm itself is the customer. */
export const bitrix24Companies = importer({
  name: 'bitrix24-companies',
  kind: 'customers',
  source: 'bitrix24',
  tellTales: [
    ['корпоративный сайт', 'кол-во сотрудников'],
    ['рабочий телефон', 'мобильный телефон'],
    ['рабочий email'],
    ['ответственный'],
  ],
  columns: {
    externalId: ['id'],
    name: ['название компании', 'название', 'компания'],
    email: ['рабочий email', 'частный email', 'email для рассылок', 'другой email'],
    phone: ['рабочий телефон', 'мобильный телефон', 'другой телефон'],
    customerSince: ['дата создания'],
  },
});
