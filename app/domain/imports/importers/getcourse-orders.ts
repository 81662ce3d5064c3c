import { importer } from './importer';

/** GetCourse, orders. "Завершен" is paid; the price column holds a comma: "Стоимость, RUB". */
export const getcourseOrders = importer({
  name: 'getcourse-orders',
  kind: 'purchases',
  source: 'getcourse',
  tellTales: [
    ['id заказа'],
    ['id пользователя', 'пользователь'],
    ['стоимость'],
    ['комиссия платежной системы', 'заработано', 'использован промокод', 'платежная система'],
  ],
  atLeast: 3,
  columns: {
    sourceId: ['id заказа', 'номер'],
    customerId: ['id пользователя'],
    customerEmail: ['email'],
    customerPhone: ['телефон'],
    customerName: ['пользователь'],
    orderedAt: ['дата создания'],
    paidAt: ['дата оплаты'],
    amount: ['стоимость'],
    currency: ['валюта'],
    status: ['статус'],
    product: ['title', 'название', 'состав заказа'],
  },
});
