const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** In German, Arabic and Hebrew; neither of our own two. With a word no phone has room for. */
export const souk = {
  locale: 'de',
  title: { default: 'Über den Markt', ar: 'عن السوق', he: 'על השוק' },
  description: { default: long, ar: 'سؤالان قصيران', he: 'שתי שאלות קצרות' },
  elements: [
    {
      type: 'radiogroup',
      name: 'often',
      title: { default: `Wie oft? ${long}`, ar: 'كم مرة تزور السوق؟', he: 'באיזו תדירות?' },
      isRequired: true,
      choices: [
        { value: 'daily', text: { default: `Täglich ${long}`, ar: 'كل يوم', he: 'כל יום' } },
        { value: 'rarely', text: { default: 'Selten', ar: 'نادرا', he: 'לעתים רחוקות' } },
      ],
    },
    {
      type: 'text',
      name: 'why',
      title: { default: `Warum? ${long}`, ar: 'لماذا؟', he: 'למה?' },
      isRequired: true,
    },
  ],
  completedHtml: { default: 'Danke!', ar: '<p>شكرا</p>', he: '<p>תודה</p>' },
};
