/** Pages as a founder wrote them: fields `q0` to `q3` on the first, `q4` and `q5` on the second. */
export const bookClub = {
  title: { default: 'Book club', ru: 'Книжный клуб' },
  description: { default: 'Two short pages.', ru: 'Две короткие страницы.' },
  questionsOnPageMode: 'standard',
  pages: [
    {
      name: 'you',
      title: { default: 'About you', ru: 'О вас' },
      description: {
        default: 'So that we know whom we read with.',
        ru: 'Чтобы знать, с кем мы читаем.',
      },
      elements: [
        {
          type: 'text',
          name: 'name',
          title: { default: 'What shall we call you?', ru: 'Как к вам обращаться?' },
          isRequired: true,
        },
        {
          type: 'radiogroup',
          name: 'often',
          title: { default: 'How often do you read?', ru: 'Как часто вы читаете?' },
          isRequired: true,
          choices: [
            { value: 'daily', text: { default: 'Every day', ru: 'Каждый день' } },
            { value: 'rarely', text: { default: 'Rarely', ru: 'Редко' } },
          ],
        },
        {
          type: 'comment',
          name: 'why',
          title: { default: 'What keeps you from it?', ru: 'Что мешает?' },
          visibleIf: "{often} = 'rarely'",
        },
        {
          type: 'panel',
          name: 'place',
          title: { default: 'Where', ru: 'Где' },
          elements: [
            { type: 'text', name: 'city', title: { default: 'Your city', ru: 'Ваш город' } },
          ],
        },
      ],
    },
    {
      name: 'books',
      title: { default: 'Books', ru: 'Книги' },
      elements: [
        { type: 'text', name: 'last', title: { default: 'The last one', ru: 'Последняя' } },
        { type: 'text', name: 'next', title: { default: 'The next one', ru: 'Следующая' } },
      ],
    },
  ],
};
