import { isRecord } from './element';
import {
  choicesOf,
  isExclusive,
  type ReadAnswer,
  refuse,
  type ShapedQuestion,
  sharesRows,
  TEXT_LIMITS,
  takesAnyChoice,
} from './read-answer-parts';

export function readChoice(question: ShapedQuestion, value: unknown): ReadAnswer {
  if (isRecord(value)) return readWithWords(question, value);
  const read = pick(choicesOf(question), value);
  return 'problem' in read && read.problem === 'unknownChoice' && takesAnyChoice(question)
    ? readOwnChoice(value)
    : read;
}

/** `{ value, comment }`: a choice that asks for words of its own. */
function readWithWords(question: ShapedQuestion, given: Record<string, unknown>): ReadAnswer {
  const asking = (question.choices ?? []).filter(({ showCommentArea }) => showCommentArea);
  const { value, comment, ...more } = given;
  const read = asking.length > 0 ? readListedOrOwn(question, value) : refuse('wrongType');
  if (!('value' in read)) return read;
  if (comment === undefined && Object.keys(more).length === 0)
    return { value: { value: read.value } };
  if (typeof comment !== 'string' || Object.keys(more).length > 0) return refuse('wrongType');
  if (comment.length > TEXT_LIMITS.other) return refuse('tooLong', TEXT_LIMITS.other);
  return { value: { value: read.value, comment } };
}

/** Words beside "other" stand in the place of its code where other choices ask for words, too. */
function readListedOrOwn(question: ShapedQuestion, value: unknown): ReadAnswer {
  const read = pick(choicesOf(question), value);
  const isOwn = 'problem' in read && read.problem === 'unknownChoice' && question.showOtherItem;
  return isOwn ? readOwnChoice(value) : read;
}

/** Words or a code that no list of ours knows. */
function readOwnChoice(value: unknown): ReadAnswer {
  if (typeof value !== 'string') return { value };
  const longest = TEXT_LIMITS.other;
  return value.length > longest ? refuse('tooLong', longest) : { value };
}

/** The same question with another list, and without the settings of its own. */
export function choosingFrom(
  question: ShapedQuestion,
  choices: ShapedQuestion['choices'],
): ShapedQuestion {
  return {
    getType: () => question.getType(),
    getValueName: () => question.getValueName(),
    choices,
  };
}

export function readChoices(question: ShapedQuestion, value: unknown): ReadAnswer {
  if (!Array.isArray(value)) return refuse('wrongType');
  const open = takesAnyChoice(question);
  const most = question.maxSelectedChoices || (open ? 100 : choicesOf(question).length);
  if (value.length > most) return refuse('tooMany', most);
  const picked = [];
  for (const one of value) {
    const read = readListed(question, one);
    if (!('value' in read)) return read;
    picked.push(read.value);
  }
  const given = picked.filter((one) => one !== undefined);
  if (new Set(given).size < given.length) return refuse('repeated');
  const alone = picked.some((one) => isExclusive(question, one));
  if (alone && picked.length > 1) return refuse('notTogether');
  const name = question.valuePropertyName;
  return { value: name ? picked.map((one) => (one === undefined ? {} : { [name]: one })) : picked };
}

/**
 * With `valuePropertyName` each choice comes wrapped in a record of its own; where another question fills
 * the same rows, it may have added some.
 */
function readListed(question: ShapedQuestion, one: unknown): ReadAnswer {
  const name = question.valuePropertyName;
  if (!name) return readChoice(question, one);
  if (!isRecord(one)) return refuse('wrongType');
  if (!Object.hasOwn(one, name))
    return sharesRows(question) ? { value: undefined } : refuse('wrongType');
  return readChoice(question, one[name]);
}

/** Forms send "3" where the definition says 3: what is stored is always the definition's code. */
export function pick(choices: { value?: unknown }[], value: unknown): ReadAnswer {
  if (!['string', 'number', 'boolean'].includes(typeof value)) return refuse('wrongType');
  const same = choices.find((choice) => choice.value === value);
  const found = same ?? choices.find((choice) => String(choice.value) === String(value));
  return found ? { value: found.value } : refuse('unknownChoice');
}
