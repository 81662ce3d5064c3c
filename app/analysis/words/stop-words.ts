/**
 * Words that carry grammar, not meaning, by language; lower-case, ё written е, three letters or more.
 * "not" and "nicht" say little without the word they deny, and "не" and "no" are too short to be
 * counted; "нет" and "kein" stay out of the lists, since they are what customers say about need.
 * "don", "didn" are what remains of a contraction.
 */
const RUSSIAN =
  'что как для это эта эти этот этого этой этом или уже мне меня мной мой моя мои мое моего моей моих ' +
  'его ему нее ней них ним она оно они вас вам вами ваш ваша ваши ваше наш наша наши наше нас нам ' +
  'нами при про под над без был была были было быть есть буду будет если еще чтобы чем того тот там ' +
  'тут так такой такая такие также тоже все всех всем всего вся всю где когда потому поэтому который ' +
  'которая которое которые которых только очень можно надо нужно просто себя себе свой своя свои свое ' +
  'сам сама сами между после перед через хотя либо ведь даже лишь раз бы более менее кто кого кому ' +
  'чего чему этим тем теми хочу';
const ENGLISH =
  'the and for not with was were are but you your yours our ours their theirs they them this that ' +
  'these those have has had having from his her hers its she him who whom which what when where why ' +
  'how all any can could will would shall should may might must about into over under than then too ' +
  'very just also only own same such more most some other there here been being did does doing out ' +
  'off again once both each few nor because while until against between through during before after ' +
  'above below down yes don didn doesn isn wasn weren aren ain couldn wouldn shouldn mustn haven hasn hadn won let';
const GERMAN =
  'der die das des dem den ein eine einer eines einem einen und oder aber ich wir ihr sie mich mir ' +
  'dich dir uns euch mein meine meiner meinem meinen dein deine sein seine unser unsere ihre ihrer ' +
  'ihrem ihren ist sind war waren bin bist wird werden wurde wurden hat habe haben hatte hatten mit ' +
  'von vom zum zur aus bei nach vor auf für fur über uber unter durch ohne gegen zwischen auch nur ' +
  'schon noch sehr mehr als wie was wer wenn weil dass daß ob dann denn doch hier dort man sich so ' +
  'nicht kann können konnen muss müssen mussen soll sollen will wollen diese dieser dieses diesen ' +
  'alle alles etwas';
const SPANISH =
  'los las una uno unos unas del que con por para sin sobre entre como cuando donde porque pero más ' +
  'mas muy también tambien sus mis tus nos les esto esta este estos estas eso esa ese esos esas aquel ' +
  'ser soy eres somos son era fue fueron estar estoy está esta están estan hay haber han has tengo ' +
  'tiene tienen todo toda todos todas otro otra otros otras qué quien cual cuales desde hasta durante ' +
  'antes después despues ella ellos ellas nosotros usted ustedes ya solo sólo aunque así asi';

const asSet = (words: string) => new Set(words.split(' '));

export const STOP_WORDS: Record<string, ReadonlySet<string>> = {
  ru: asSet(RUSSIAN),
  en: asSet(ENGLISH),
  de: asSet(GERMAN),
  es: asSet(SPANISH),
};
