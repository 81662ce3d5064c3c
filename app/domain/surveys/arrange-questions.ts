import { ADDABLE } from '#surveys/question-types/in-editor';
import type { DefinitionEdit, Direction } from './definition-edit';
import { elementsOf, findPlace, type Json, localizable, pagesOf } from './definition-parts';

/** At the end of the last page. */
export function addQuestion(
  definition: Json,
  edit: Extract<DefinitionEdit, { kind: 'addQuestion' }>,
): void {
  const added = ADDABLE.find(({ name }) => name === edit.name);
  if (!added) return;
  const question: Json = {
    type: added.type,
    ...added.settings,
    name: edit.key,
    early: false,
    title: localizable(edit.title),
    ...(added.needsChoices ? { choices: edit.choices.map((value) => ({ value, text: {} })) } : {}),
  };
  const last = pagesOf(definition).at(-1);
  if (last) last.elements = [...elementsOf(last), question];
  else definition.pages = [{ name: 'page', elements: [question] }];
}

/** A page left empty goes with its last question. */
export function removeQuestion(definition: Json, key: string): void {
  const place = findPlace(definition, key);
  if (!place) return;
  place.siblings.splice(place.index, 1);
  if (!Array.isArray(definition.pages)) return;
  definition.pages = pagesOf(definition).filter((page) => elementsOf(page).length > 0);
}

/** Past the edge of a page a question moves on to the next one. */
export function moveQuestion(definition: Json, key: string, direction: Direction): void {
  const place = findPlace(definition, key);
  if (!place) return;
  const { siblings, index } = place;
  const target = direction === 'up' ? index - 1 : index + 1;
  const [question] = siblings.splice(index, 1);
  if (target >= 0 && target <= siblings.length) return void siblings.splice(target, 0, question!);
  const next = neighbour(definition, siblings, direction);
  if (!next) siblings.splice(index, 0, question!);
  else if (direction === 'up') next.push(question!);
  else next.unshift(question!);
  if (siblings.length === 0 && next) definition.pages = withoutEmpty(definition);
}

function neighbour(definition: Json, siblings: Json[], direction: Direction) {
  const lists = pagesOf(definition).map(elementsOf);
  const at = lists.indexOf(siblings);
  return at < 0 ? undefined : lists[direction === 'up' ? at - 1 : at + 1];
}

const withoutEmpty = (definition: Json) =>
  pagesOf(definition).filter((page) => elementsOf(page).length > 0);
