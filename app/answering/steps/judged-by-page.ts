import { type AskedQuestion, kindOf } from './asked';

/** What the page may judge without asking, for its script: see `page-script/judge.ts`. */
export function judgedByPage(question: AskedQuestion) {
  const { isRequired, minSelectedChoices, maxSelectedChoices, otherItem, showOtherItem } =
    question as AskedQuestion & Limits;
  const isMany = kindOf(question) === 'many';
  return {
    'data-required': isRequired || undefined,
    'data-least': (isMany && minSelectedChoices) || undefined,
    'data-most': (isMany && maxSelectedChoices) || undefined,
    'data-other': showOtherItem ? String(otherItem?.value) : undefined,
  };
}

interface Limits {
  minSelectedChoices?: number;
  maxSelectedChoices?: number;
  showOtherItem?: boolean;
  otherItem?: { value: unknown };
}
