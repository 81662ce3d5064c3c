import { normalizeWord } from '../cells/text';

/** "Стоимость, RUB" and "Бюджет ₽" name the same column as "Стоимость" and "Бюджет". */
export function normalizeHeader(header: string): string {
  return normalizeWord(header)
    .replaceAll('_', ' ')
    .replaceAll('e-mail', 'email')
    .replace(/[\s,]+(?:rub|rur|usd|eur|руб)\.?$/, '')
    .replace(/\s*[₽$€£]$/, '')
    .replace(/\s*\((?:контакт|rub|usd|eur|руб\.?|₽|\$|€)\)$/, '')
    .trim();
}
