import { isRecord, WHERE_QUESTIONS_LIE } from '#surveys/element';
import type { Json } from './definition-parts';

/** Settings that name a question without braces. */
const NAMING = ['choicesFromQuestion', 'setToName', 'fromName', 'gotoName'];

/**
 * Of questions with one code each but the first gets a code of its own. What stands in the same page or
 * panel and speaks of that code means its neighbour; everything else goes on meaning the first.
 */
export function renameRepeated(definition: Json, key: string): void {
  const holders = holdersOf(definition, key);
  const first = holders[0];
  const taken = JSON.stringify(definition);
  let number = 2;
  for (const [at, { question, siblings }] of holders.entries()) {
    if (at === 0) continue;
    while (taken.includes(`"${key}_${number}"`)) number += 1;
    const fresh = `${key}_${number}`;
    number += 1;
    const isBesideFirst = siblings === first?.siblings;
    for (const one of isBesideFirst ? [question] : siblings) renameIn(one, key, fresh);
    question.name = fresh;
  }
}

interface Holder {
  question: Json;
  siblings: Json[];
}

/** In the order they are asked. */
function holdersOf(node: Json, key: string): Holder[] {
  return WHERE_QUESTIONS_LIE.flatMap((part) => {
    const children = node[part];
    if (!Array.isArray(children)) return [];
    const siblings = children.filter(isRecord);
    return siblings.flatMap((child) => {
      const isIt = part !== 'pages' && child.type !== 'panel' && child.name === key;
      return [...(isIt ? [{ question: child, siblings }] : []), ...holdersOf(child, key)];
    });
  });
}

/** In conditions, expressions and texts: `{key}`, `{key.row}`, `{key[0].column}`, `{key-Comment}`. */
function renameIn(node: Json, key: string, fresh: string): void {
  const spoken = new RegExp(`\\{(\\s*)${escaped(key)}(?=\\s*\\}|[.[]|-Comment\\b)`, 'g');
  const renamed = (value: unknown, setting: string): unknown => {
    if (typeof value === 'string') {
      if (NAMING.includes(setting)) return value === key ? fresh : value;
      return value.replace(spoken, (_, space: string) => `{${space}${fresh}`);
    }
    if (Array.isArray(value)) return value.map((one) => renamed(one, setting));
    if (isRecord(value)) renameIn(value, key, fresh);
    return value;
  };
  for (const [setting, value] of Object.entries(node)) node[setting] = renamed(value, setting);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
