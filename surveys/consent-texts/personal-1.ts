import type { ConsentText } from './consent-text';

export const personal1: ConsentText = {
  version: 'personal-1',
  joinsPurchases: true,
  words: {
    en: {
      agree:
        'I agree that {company} stores my answers and looks at them together with my purchases.',
      details: [
        'Purpose: to understand whom the product helps most and to make it better for them.',
        'Joined with your answers: what you bought, when and how you paid, and requests you made.',
        'Your answers are not passed on to anyone else and are not used for advertising.',
        'Answering is voluntary. You can withdraw your consent on the last page or with this same link: your answers are then erased.',
      ],
    },
    ru: {
      agree:
        'Я соглашаюсь на то, что компания «{company}» хранит мои ответы и рассматривает их вместе с моими покупками.',
      details: [
        'Зачем: понять, кому продукт помогает больше всего, и сделать его для них лучше.',
        'Что соединяется с ответами: что вы покупали, когда и как платили, с чем обращались.',
        'Ответы никому не передаются и не используются для рекламы.',
        'Отвечать необязательно. Отозвать согласие можно на последней странице или по этой же ссылке: тогда ответы будут стёрты.',
      ],
    },
  },
};
