import type { SurveyModel } from 'survey-core';

/** What somebody picked or typed before the script had come: it must not vanish under her hands. */
export function readEarlyAnswers(place: HTMLElement, model: SurveyModel): Record<string, unknown> {
  const found: [string, unknown][] = [];
  for (const box of place.querySelectorAll<HTMLElement>('[data-name]')) {
    const key = box.dataset.name ?? '';
    const value = readBox(box, model.getQuestionByName(key)?.getType() ?? '');
    if (value !== undefined) found.push([key, value]);
  }
  return Object.fromEntries(found);
}

function readBox(box: HTMLElement, type: string): unknown {
  const checked = [...box.querySelectorAll<HTMLInputElement>('input:checked')];
  if (type === 'radiogroup') return checked[0]?.value;
  if (type === 'checkbox')
    return checked.length > 0 ? checked.map((input) => input.value) : undefined;
  if (type === 'matrix' && checked.length > 0)
    return Object.fromEntries(checked.map((input) => [input.dataset.row ?? '', input.value]));
  if (type !== 'text' && type !== 'comment') return undefined;
  const field = box.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
  if (!field?.value) return undefined;
  return field.type === 'number' ? Number(field.value) : field.value;
}
