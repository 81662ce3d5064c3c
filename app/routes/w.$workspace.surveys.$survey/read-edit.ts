import { PAGINGS } from '#surveys/paging';
import { ADDABLE } from '#surveys/question-types/in-editor';
import type { Bilingual, DefinitionEdit } from '~/domain/surveys/definition-edit';

export interface FreshTexts {
  /** A code nothing had before. */
  code: () => string;
  question: Bilingual;
  choice: Bilingual;
}

/** What the form says, for the server and for the live preview alike; null for anything else. */
export function readEdit(form: FormData, fresh: FreshTexts): DefinitionEdit | null {
  const key = textOf(form, 'key');
  switch (form.get('intent')) {
    case 'retitle':
      return {
        kind: 'retitle',
        title: bilingual(form, 'title'),
        description: bilingual(form, 'description'),
      };
    case 'reword':
      return readReword(form, key);
    case 'addChoice':
      return { kind: 'addChoice', key, value: `c_${fresh.code()}`, text: fresh.choice };
    case 'addQuestion':
      return readAdded(form, fresh);
    case 'removeQuestion':
    case 'renameRepeated':
      return { kind: form.get('intent') as 'removeQuestion' | 'renameRepeated', key };
    case 'up':
    case 'down':
      return { kind: 'moveQuestion', key, direction: form.get('intent') === 'up' ? 'up' : 'down' };
    default:
      return readRemovedChoice(form, key);
  }
}

/** The form of the title holds more about the whole survey. */
export function readBeside(form: FormData): DefinitionEdit[] {
  const beside: DefinitionEdit[] = [];
  const paging = PAGINGS.find((one) => one === form.get('paging'));
  if (paging) beside.push({ kind: 'page', paging });
  if (form.has('thanksEn')) beside.push({ kind: 'thank', words: bilingual(form, 'thanks') });
  if (form.has('flaggedEn')) {
    const [flagged, below] = [bilingual(form, 'flagged'), bilingual(form, 'below')];
    beside.push({ kind: 'rewordEndings', flagged, below });
  }
  return beside;
}

function readReword(form: FormData, key: string): DefinitionEdit {
  const english = form.getAll('partEn').map(String);
  const russian = form.getAll('partRu').map(String);
  const parts = form.getAll('partValue').map((value, index) => ({
    value: String(value),
    text: { en: english[index]?.trim() ?? '', ru: russian[index]?.trim() ?? '' },
  }));
  return {
    kind: 'reword',
    key,
    title: bilingual(form, 'title'),
    description: bilingual(form, 'description'),
    isRequired: form.has('isRequired'),
    early: form.has('early'),
    parts,
  };
}

function readAdded(form: FormData, fresh: FreshTexts): DefinitionEdit | null {
  const name = textOf(form, 'type');
  if (!ADDABLE.some((known) => known.name === name)) return null;
  const choices = [`c_${fresh.code()}`, `c_${fresh.code()}`];
  return { kind: 'addQuestion', key: `q_${fresh.code()}`, name, title: fresh.question, choices };
}

/** The button's value is `removeChoice:<code>`: one form holds them all. */
function readRemovedChoice(form: FormData, key: string): DefinitionEdit | null {
  const intent = textOf(form, 'intent');
  if (!intent.startsWith('removeChoice:')) return null;
  return { kind: 'removeChoice', key, value: intent.slice('removeChoice:'.length) };
}

const bilingual = (form: FormData, name: string): Bilingual => ({
  en: textOf(form, `${name}En`),
  ru: textOf(form, `${name}Ru`),
});

const textOf = (form: FormData, name: string) => String(form.get(name) ?? '').trim();
