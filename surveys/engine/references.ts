/** What a part of a definition says that other parts could depend on, or that makes it depend on them. */
export interface References {
  /** Every property it sets, inside too. */
  keys: Set<string>;
  /** Its own name and those inside, in small letters: survey-core does not tell them apart. */
  names: Set<string>;
  /** Expressions and texts that name something in braces, in small letters. */
  said: string[];
  /** Properties that name a question or a page plainly: `gotoName`, `setToName`, `choicesFromQuestion`. */
  pointed: Set<string>;
}

const NAMING = ['name', 'valueName'];
const POINTING = /(Name|Question)$/;

export function referencesOf(json: unknown): References {
  const found: References = { keys: new Set(), names: new Set(), said: [], pointed: new Set() };
  collect(json, '', found);
  return found;
}

function collect(json: unknown, key: string, found: References): void {
  if (typeof json === 'string') keep(json.toLowerCase(), key, found);
  if (typeof json !== 'object' || json === null) return;
  for (const [name, value] of Object.entries(json)) {
    if (Array.isArray(json)) collect(value, key, found);
    else {
      found.keys.add(name);
      collect(value, name, found);
    }
  }
}

function keep(text: string, key: string, { names, said, pointed }: References): void {
  if (NAMING.includes(key)) names.add(text);
  else if (POINTING.test(key)) pointed.add(text);
  // A name in braces, or as a text given to a function: displayValue('q').
  if (/\{|\('|\("/.test(text)) said.push(text.replace(/\{[\s#]+/g, '{'));
}

/** What stands before a name where it is meant: {a}, displayValue('a'), {panel.a}. */
const STARTS = ['{', "'", '"', '.'];

/** May one of these names be meant there? Rather once too often: what is asked is only whether it is safe. */
export function mentions({ names, said, pointed }: References, asked: Iterable<string>): boolean {
  for (const name of asked) {
    if (names.has(name) || pointed.has(name)) return true;
    if (said.some((text) => STARTS.some((start) => text.includes(start + name)))) return true;
  }
  return false;
}
