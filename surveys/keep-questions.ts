import { dataKey, isRecord, type SurveyElement, WHERE_QUESTIONS_LIE } from './element';

type Json = Record<string, unknown>;

/**
 * Copies of the questions with these keys, in the order they are asked, with codes, texts and choices
 * as they are. A condition that asks for a question left behind is dropped: who was never asked it would
 * never see the question. A panel's own condition moves to its questions.
 */
export function keepQuestions(definition: unknown, keys: readonly string[]): Json[] {
  const kept = new Set(keys);
  const found = new Map<string, Json>();
  collect(definition, { kept, found, shownIf: [] });
  return [...found.values()];
}

interface Walk {
  kept: ReadonlySet<string>;
  found: Map<string, Json>;
  /** Of the pages and panels around. */
  shownIf: string[];
}

function collect(node: unknown, walk: Walk): void {
  if (!isRecord(node)) return;
  const around = typeof node.visibleIf === 'string' ? [...walk.shownIf, node.visibleIf] : null;
  const inside = around ? { ...walk, shownIf: around } : walk;
  for (const part of WHERE_QUESTIONS_LIE) {
    const children = node[part];
    if (Array.isArray(children)) for (const child of children) collectChild(child, inside);
  }
}

function collectChild(child: unknown, walk: Walk): void {
  if (!isRecord(child)) return;
  const isGroup = Array.isArray(child.elements) || Array.isArray(child.questions);
  if (isGroup || child.type === 'panel') {
    collect(child, walk);
    return;
  }
  const key = dataKey(child as unknown as SurveyElement);
  if (typeof key !== 'string' || !walk.kept.has(key) || walk.found.has(key)) return;
  const copy = withoutLostConditions(structuredClone(child), walk.kept) as Json;
  const own = typeof copy.visibleIf === 'string' ? [copy.visibleIf] : [];
  const shownIf = [...walk.shownIf.filter((one) => asksOnly(one, walk.kept)), ...own];
  if (shownIf.length > 1) copy.visibleIf = shownIf.map((one) => `(${one})`).join(' and ');
  else if (shownIf[0] !== undefined) copy.visibleIf = shownIf[0];
  walk.found.set(key, copy);
}

/** `visibleIf`, `requiredIf`, `choicesVisibleIf`, `defaultValueExpression`, expressions of rules. */
const isExpression = (key: string) => /If$|[eE]xpression$/.test(key);
const namesQuestion = (key: string) => key === 'choicesFromQuestion';

function withoutLostConditions(node: unknown, kept: ReadonlySet<string>): unknown {
  if (Array.isArray(node))
    return node
      .filter((one) => !isLostRule(one, kept))
      .map((one) => withoutLostConditions(one, kept));
  if (!isRecord(node)) return node;
  const entries = Object.entries(node).filter(([key, value]) => {
    if (typeof value !== 'string') return true;
    if (namesQuestion(key)) return kept.has(value);
    return !isExpression(key) || asksOnly(value, kept);
  });
  return Object.fromEntries(
    entries.map(([key, value]) => [key, withoutLostConditions(value, kept)]),
  );
}

/** A rule is its expression: without it, it would refuse everything or nothing. */
function isLostRule(one: unknown, kept: ReadonlySet<string>): boolean {
  return isRecord(one) && typeof one.expression === 'string' && !asksOnly(one.expression, kept);
}

/** Does an expression speak of kept questions only? `{q.row}`, `{q[0]}`, `{q-Comment}` are of q. */
export function asksOnly(expression: string, kept: ReadonlySet<string>): boolean {
  return [...expression.matchAll(/\{([^}]*)\}/g)].every(([, inside]) => {
    const name = (inside ?? '').trim().replace(/-(Comment|unwrapped)$/, '');
    if (/^(item|choice|row|panel)\b/.test(name) || kept.has(name)) return true;
    return [...kept].some((key) => name.startsWith(`${key}.`) || name.startsWith(`${key}[`));
  });
}
