import { importer } from './importer';

/** amoCRM (Kommo), deals, in the older and the newer spelling. The stage says won or lost. */
export const amocrmDeals = importer({
  name: 'amocrm-deals',
  kind: 'purchases',
  source: 'amocrm',
  tellTales: [
    ['название сделки', 'сделка'],
    ['бюджет'],
    ['этап сделки'],
    ['воронка'],
    ['полное имя контакта', 'основной контакт'],
    ['дата создания сделки', 'кем создана сделка', 'кем создана', 'теги сделки'],
  ],
  atLeast: 4,
  columns: {
    sourceId: ['id', 'id сделки'],
    customerEmail: ['рабочий email', 'личный email', 'другой email', 'email'],
    customerPhone: [
      'рабочий телефон',
      'мобильный телефон',
      'рабочий прямой телефон',
      'домашний телефон',
      'другой телефон',
    ],
    customerName: ['полное имя контакта', 'основной контакт', 'компания контакта', 'компания'],
    orderedAt: ['дата создания сделки', 'дата создания'],
    paidAt: ['дата закрытия'],
    amount: ['бюджет'],
    status: ['этап сделки'],
    product: ['товар', 'название сделки', 'сделка'],
  },
  otherStatus: 'pending',
});
