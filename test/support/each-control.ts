// A survey with each control as founders use it, one a step.
const dot = (colour: string): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><rect width="40" height="30" fill="${colour}"/></svg>`)}`;

const both = (en: string, ru: string) => ({ default: en, ru });

const pictures = [
  { value: 'desk', text: both('At a desk', 'За столом'), imageLink: dot('teal') },
  { value: 'sofa', text: both('On a sofa', 'На диване'), imageLink: dot('tomato') },
  {
    value: 'else',
    text: both('Elsewhere', 'Где-то ещё'),
    imageLink: 'https://stranger.example/x.png',
  },
];
const matters = [
  { value: 'price', text: both('Price', 'Цена') },
  { value: 'speed', text: both('Speed', 'Скорость') },
  {
    value: 'support',
    text: both('Support when something breaks', 'Поддержка, когда что-то сломалось'),
  },
];
const often = [
  { value: 'daily', text: both('Every day', 'Каждый день') },
  { value: 'rarely', text: both('Rarely', 'Редко') },
  { value: 'never', text: both('Never', 'Никогда') },
];
const rows = [
  { value: 'mail', text: both('Mail', 'Почта') },
  { value: 'tasks', text: both('Task lists', 'Списки дел') },
];

export const eachControl = {
  title: both('Each control', 'Каждое поле'),
  elements: [
    {
      type: 'ranking',
      name: 'order',
      title: both('What matters most?', 'Что важнее?'),
      choices: matters,
    },
    {
      type: 'ranking',
      name: 'pick',
      title: both('What do you use?', 'Чем пользуетесь?'),
      choices: matters,
      selectToRankEnabled: true,
    },
    { type: 'slider', name: 'hours', title: both('Hours a week', 'Часов в неделю'), max: 60 },
    {
      type: 'slider',
      name: 'mood',
      title: both('How was it?', 'Как было?'),
      min: 1,
      max: 5,
      customLabels: [1, 2, 3, 4, 5],
    },
    {
      type: 'slider',
      name: 'span',
      title: both('From when to when?', 'Со скольких до скольких?'),
      sliderType: 'range',
      max: 24,
    },
    { type: 'signaturepad', name: 'signed', title: both('Sign here', 'Подпишитесь') },
    {
      type: 'imagepicker',
      name: 'look',
      title: both('Which is you?', 'Где вы?'),
      choices: pictures,
    },
    {
      type: 'imagepicker',
      name: 'looks',
      title: both('Which are you?', 'Где вы бываете?'),
      choices: pictures,
      multiSelect: true,
    },
    {
      type: 'panel',
      name: 'texts',
      title: both('In short', 'Коротко'),
      elements: [
        { type: 'text', name: 'mail', title: both('Address', 'Адрес почты'), inputType: 'email' },
        { type: 'text', name: 'colour', title: both('Colour', 'Цвет'), inputType: 'color' },
        { type: 'text', name: 'city', title: both('City', 'Город'), dataList: ['Bern', 'Köln'] },
        { type: 'comment', name: 'why', title: both('Why?', 'Почему?'), maxLength: 20 },
        {
          type: 'text',
          name: 'number',
          title: both('A number', 'Число'),
          inputType: 'number',
          max: 9,
        },
        { type: 'text', name: 'day', title: both('A day', 'День'), inputType: 'date' },
        { type: 'text', name: 'week', title: both('A week', 'Неделя'), inputType: 'week' },
      ],
    },
    {
      type: 'rating',
      name: 'nps',
      title: both('Would you recommend us?', 'Порекомендуете нас?'),
      rateMin: 0,
      rateMax: 10,
      minRateDescription: both('Not at all', 'Ни за что'),
      maxRateDescription: both('Surely', 'Обязательно'),
    },
    {
      type: 'boolean',
      name: 'paid',
      title: both('Paid before?', 'Платили раньше?'),
      labelTrue: both('Yes', 'Да'),
      labelFalse: both('No', 'Нет'),
    },
    {
      type: 'matrix',
      name: 'agree',
      title: both('How often?', 'Как часто?'),
      columns: often,
      rows,
    },
    {
      type: 'matrixdropdown',
      name: 'cells',
      title: both('What do you use?', 'Что используете?'),
      rows,
      choices: often,
      columns: [
        { name: 'often', title: both('How often', 'Как часто'), cellType: 'radiogroup' },
        { name: 'cost', title: both('Cost', 'Цена'), cellType: 'text', inputType: 'number' },
      ],
    },
    {
      type: 'matrixdynamic',
      name: 'team',
      title: both('Your team', 'Ваша команда'),
      rowCount: 1,
      choices: often,
      columns: [
        { name: 'role', title: both('Role', 'Роль'), cellType: 'text' },
        { name: 'there', title: both('There', 'На месте'), cellType: 'dropdown' },
      ],
    },
    {
      type: 'paneldynamic',
      name: 'jobs',
      title: both('Your jobs', 'Ваши работы'),
      panelCount: 1,
      templateElements: [
        { type: 'text', name: 'firm', title: both('Firm', 'Фирма') },
        {
          type: 'ranking',
          name: 'liked',
          title: both('What did you like?', 'Что нравилось?'),
          choices: matters,
        },
      ],
    },
    {
      type: 'multipletext',
      name: 'firm',
      title: both('Your firm', 'Ваша фирма'),
      items: [
        { name: 'trade', title: both('Trade', 'Чем занята') },
        { name: 'staff', title: both('People', 'Сколько людей'), inputType: 'number' },
      ],
    },
    { type: 'file', name: 'plan', title: both('Your plan', 'Ваш план') },
  ],
};
