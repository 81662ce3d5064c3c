import { isRecord } from '#surveys/element';
import { PART_LISTS } from '#surveys/parts';
import { addQuestion, moveQuestion, removeQuestion } from './arrange-questions';
import type { Bilingual, DefinitionEdit, PartTexts } from './definition-edit';
import { codeOf, findPlace, type Json, localizable } from './definition-parts';
import { renameRepeated } from './rename-repeated';

/** The definition after the edit; the given one is not touched. Codes of what is kept stay. */
export function editDefinition(definition: Json, edit: DefinitionEdit): Json {
  const edited = structuredClone(definition);
  switch (edit.kind) {
    case 'retitle':
      edited.title = localizable(edit.title, edited.title);
      edited.description = localizable(edit.description, edited.description);
      return edited;
    case 'thank':
      thank(edited, edit.words);
      return edited;
    case 'page':
      edited.questionsOnPageMode = edit.paging;
      delete edited.isSinglePage;
      return edited;
    case 'rewordEndings':
      rewordEndings(edited, edit);
      return edited;
    case 'addQuestion':
      addQuestion(edited, edit);
      return edited;
    case 'removeQuestion':
      removeQuestion(edited, edit.key);
      return edited;
    case 'renameRepeated':
      renameRepeated(edited, edit.key);
      return edited;
    case 'moveQuestion':
      moveQuestion(edited, edit.key, edit.direction);
      return edited;
    default:
      editQuestion(edited, edit);
      return edited;
  }
}

type QuestionEdit = Extract<DefinitionEdit, { kind: 'reword' | 'addChoice' | 'removeChoice' }>;

function editQuestion(definition: Json, edit: QuestionEdit): void {
  const place = findPlace(definition, edit.key);
  if (!place) return;
  const question = place.siblings[place.index]!;
  if (edit.kind === 'reword') {
    reword(question, edit);
    return;
  }
  const choices = Array.isArray(question.choices) ? question.choices : [];
  const others = choices.filter((choice) => codeOf(choice) !== edit.value);
  question.choices =
    edit.kind === 'addChoice'
      ? [...others, { value: edit.value, text: localizable(edit.text) }]
      : others;
}

function reword(question: Json, edit: Extract<DefinitionEdit, { kind: 'reword' }>): void {
  question.title = localizable(edit.title, question.title);
  if (edit.description.en || edit.description.ru) {
    question.description = localizable(edit.description, question.description);
  } else delete question.description;
  question.isRequired = edit.isRequired;
  question.early = edit.early;
  for (const list of PART_LISTS) {
    const parts = question[list];
    if (Array.isArray(parts)) question[list] = parts.map((part) => rewordPart(part, edit.parts));
  }
}

/** Nothing said is our own thanks. */
function thank(definition: Json, words: Bilingual): void {
  const said = localizable(words, definition.completedHtml);
  if (Object.keys(said).length > 0) definition.completedHtml = said;
  else delete definition.completedHtml;
}

/** Which of them is shown is not the founder's to change: it is the screener's threshold. */
function rewordEndings(
  definition: Json,
  { flagged, below }: Extract<DefinitionEdit, { kind: 'rewordEndings' }>,
): void {
  const [first] = Array.isArray(definition.completedHtmlOnCondition)
    ? definition.completedHtmlOnCondition
    : [];
  if (!isRecord(first)) return;
  definition.completedHtml = localizable(below);
  definition.completedHtmlOnCondition = [{ ...first, html: localizable(flagged) }];
}

/** A number or "A" that is its own text stays as it is until it is given another one. */
function rewordPart(part: unknown, texts: PartTexts[]): unknown {
  const code = codeOf(part);
  const found = texts.find((one) => one.value === code);
  if (!found) return part;
  const text = localizable(found.text, isRecord(part) ? (part.text ?? part.title) : undefined);
  if (!isRecord(part))
    return found.text.en === code && !found.text.ru ? part : { value: part, text };
  return 'name' in part ? { ...part, title: text } : { ...part, text };
}
