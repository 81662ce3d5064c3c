// A survey that asks everything that can be asked, each with a long word, a hint and a pair of languages.
import { QUESTION_TYPES } from '#surveys/question-types';

const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

export const everyType = {
  title: { default: 'Everything at once', ru: 'Всё сразу' },
  elements: QUESTION_TYPES.map(({ type, sample }, at) => ({
    ...sample.element,
    name: `q_${at}`,
    isRequired: false,
    title: { default: `What of ${type}? ${long}`, ru: `Что про ${type}? ${long}` },
    description: { default: 'A word beside it', ru: 'Слово рядом' },
  })),
};
