/** Words a definition leaves to SurveyJS, or that no definition has: for titles and choices. */
const WORDS = {
  en: {
    other: 'Other',
    none: 'None',
    refused: 'Refuse to answer',
    dontknow: "Don't know",
    yes: 'Yes',
    no: 'No',
    given: 'Given',
    howMany: 'how many',
    from: 'from',
    to: 'to',
  },
  ru: {
    other: 'Другое',
    none: 'Ничего из перечисленного',
    refused: 'Отказ от ответа',
    dontknow: 'Не знаю',
    yes: 'Да',
    no: 'Нет',
    given: 'Есть',
    howMany: 'сколько',
    from: 'от',
    to: 'до',
  },
  de: {
    other: 'Sonstiges',
    none: 'Nichts trifft zu',
    refused: 'Antwort verweigert',
    dontknow: 'Weiß ich nicht',
    yes: 'Ja',
    no: 'Nein',
    given: 'Vorhanden',
    howMany: 'wie viele',
    from: 'von',
    to: 'bis',
  },
  es: {
    other: 'Otro',
    none: 'Ninguno',
    refused: 'Prefiere no responder',
    dontknow: 'No sé',
    yes: 'Sí',
    no: 'No',
    given: 'Entregado',
    howMany: 'cuántos',
    from: 'desde',
    to: 'hasta',
  },
} as const;

export type OwnWord = keyof (typeof WORDS)['en'];

export function ownWord(word: OwnWord, locale: string): string {
  const language = locale.slice(0, 2).toLowerCase();
  return (language in WORDS ? WORDS[language as keyof typeof WORDS] : WORDS.en)[word];
}
