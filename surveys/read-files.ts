import { isRecord } from './element';
import { type ReadAnswer, refuse, TEXT_LIMITS } from './read-answer-parts';

const MOST_FILES = 10;

/** Uploaded files with their content inside; an address elsewhere is not a file. */
export function readFiles(value: unknown): ReadAnswer {
  if (!Array.isArray(value)) return refuse('wrongType');
  if (value.length > MOST_FILES) return refuse('tooMany', MOST_FILES);
  const files: Record<string, string>[] = [];
  for (const one of value) {
    const { name, type, content } = isRecord(one) ? one : {};
    if (typeof content !== 'string' || !content.startsWith('data:')) return refuse('wrongType');
    files.push({ name: short(name), type: short(type), content });
  }
  const size = files.reduce((sum, file) => sum + (file.content?.length ?? 0), 0);
  return size > TEXT_LIMITS.file ? refuse('tooLong', TEXT_LIMITS.file) : { value: files };
}

export function readSignature(value: unknown): ReadAnswer {
  if (typeof value !== 'string' || !value.startsWith('data:image/')) return refuse('wrongType');
  return value.length > TEXT_LIMITS.file ? refuse('tooLong', TEXT_LIMITS.file) : { value };
}

const short = (text: unknown) => (typeof text === 'string' ? text.slice(0, 200) : '');
