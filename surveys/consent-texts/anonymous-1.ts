import type { ConsentText } from './consent-text';

export const anonymous1: ConsentText = {
  version: 'anonymous-1',
  joinsPurchases: false,
  words: {
    en: {
      agree: 'I agree that {company} stores and studies my answers.',
      details: [
        'Purpose: to understand whom the product helps most and to make it better for them.',
        'This link does not say who you are: your answers cannot be joined with your purchases. Please do not write names or contacts.',
        'Your answers are not passed on to anyone else and are not used for advertising.',
        'Answering is voluntary. You can withdraw your consent on the last page, from this same device: your answers are then erased.',
      ],
    },
    ru: {
      agree: 'Я соглашаюсь на то, что компания «{company}» хранит и изучает мои ответы.',
      details: [
        'Зачем: понять, кому продукт помогает больше всего, и сделать его для них лучше.',
        'По этой ссылке не видно, кто вы: соединить ответы с покупками невозможно. Пожалуйста, не пишите имён и контактов.',
        'Ответы никому не передаются и не используются для рекламы.',
        'Отвечать необязательно. Отозвать согласие можно на последней странице с этого же устройства: тогда ответы будут стёрты.',
      ],
    },
  },
};
