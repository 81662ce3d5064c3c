import { importer } from './importer';

/** Bitrix24, deals, with column names in Russian or as codes (TITLE, STAGE_ID, OPPORTUNITY). */
export const bitrix24Deals = importer({
  name: 'bitrix24-deals',
  kind: 'purchases',
  source: 'bitrix24',
  tellTales: [
    ['стадия сделки', 'stage id'],
    ['сумма', 'opportunity'],
    ['повторная сделка', 'регулярная сделка', 'направление', 'is return customer', 'category id'],
    ['дата начала', 'предполагаемая дата закрытия', 'begindate', 'closedate'],
    ['ответственный', 'assigned by id'],
  ],
  atLeast: 4,
  columns: {
    sourceId: ['id'],
    customerId: ['id контакта', 'contact id', 'id компании', 'company id'],
    customerEmail: [
      'контакт: рабочий email',
      'контакт: email',
      'компания: рабочий email',
      'рабочий email',
      'email',
    ],
    customerPhone: [
      'контакт: рабочий телефон',
      'контакт: мобильный телефон',
      'компания: рабочий телефон',
      'рабочий телефон',
      'мобильный телефон',
      'телефон',
    ],
    customerName: ['контакт', 'компания'],
    orderedAt: ['дата создания', 'date create', 'дата начала', 'begindate'],
    paidAt: ['дата закрытия', 'дата завершения', 'предполагаемая дата закрытия', 'closedate'],
    amount: ['сумма', 'opportunity'],
    currency: ['валюта', 'currency id'],
    status: ['стадия сделки', 'stage id'],
    product: ['название', 'название сделки', 'title'],
  },
  otherStatus: 'pending',
});
