import { isRecord, listElements } from './element';

/**
 * One definition to read all answers by: the newest, and behind it what only older ones asked.
 * A choice deleted since keeps its text: it is added to the question as the older version said it.
 */
export function mergeDefinitions(newestFirst: Record<string, unknown>[]): Record<string, unknown> {
  const [newest = {}, ...older] = newestFirst;
  const merged = structuredClone(newest);
  const known = new Map(listElements(merged).map((element) => [element.name, element]));
  const gone: unknown[] = [];
  for (const element of older.flatMap(listElements)) {
    const own = known.get(element.name);
    if (own) own.choices = withOlder(own.choices, element.choices);
    else {
      const copy = structuredClone(element);
      known.set(element.name, copy);
      gone.push(copy);
    }
  }
  if (gone.length === 0) return merged;
  return withPage(merged, { name: 'earlier-versions', elements: gone });
}

function withOlder(now: unknown[] | undefined, before: unknown[] | undefined) {
  if (!now || !before) return now;
  const codes = new Set(now.map(codeOf));
  return [...now, ...before.filter((choice) => !codes.has(codeOf(choice)))];
}

const codeOf = (choice: unknown) => String(isRecord(choice) ? choice.value : choice);

function withPage(definition: Record<string, unknown>, page: unknown) {
  const { elements, ...rest } = definition;
  const pages = Array.isArray(rest.pages) ? rest.pages : [{ name: 'page', elements }];
  return { ...rest, pages: [...pages, page] };
}
