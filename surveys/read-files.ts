import { isRecord } from './element';
import { MOST_FILES } from './file-rules';
import { type ReadAnswer, refuse, TEXT_LIMITS } from './read-answer-parts';

/** What an answer says of a file; its bytes lie elsewhere. */
export interface FileReference {
  id: string;
  name: string;
  type: string;
  size: number;
}

/** As earlier versions kept it, the bytes in its text. */
export interface InlineFile {
  name: string;
  type: string;
  content: string;
}

/** Files that were sent before; an address elsewhere is not a file. */
export function readFiles(value: unknown, most = MOST_FILES): ReadAnswer {
  if (!Array.isArray(value)) return refuse('wrongType');
  if (value.length > most) return refuse('tooMany', most);
  const files = value.map(asFile).filter((file) => file !== null);
  if (files.length < value.length) return refuse('wrongType');
  const size = files.reduce((sum, file) => sum + ('content' in file ? file.content.length : 0), 0);
  return size > TEXT_LIMITS.file ? refuse('tooLong', TEXT_LIMITS.file) : { value: files };
}

/** Null for what is no file. */
export function asFile(value: unknown): FileReference | InlineFile | null {
  const { id, name, type, size, content } = isRecord(value) ? value : {};
  if (typeof name !== 'string') return null;
  const said = { name: short(name), type: short(type) };
  if (typeof content === 'string') return content.startsWith('data:') ? { ...said, content } : null;
  const isNamed = typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id);
  return isNamed && typeof size === 'number' && size >= 0 ? { id, ...said, size } : null;
}

/** Every file of an answer, in panels and rows too. */
export function filesIn(value: unknown): (FileReference | InlineFile)[] {
  const found: (FileReference | InlineFile)[] = [];
  mapFiles(value, (file) => found.push(file));
  return found;
}

/** The same answer with something else in the place of each file; null leaves one out. */
export function mapFiles(
  value: unknown,
  change: (file: FileReference | InlineFile) => unknown,
): unknown {
  if (isRecord(value))
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, mapFiles(part, change)]),
    );
  if (!Array.isArray(value)) return value;
  return value.flatMap((one) => {
    const file = asFile(one);
    const changed = file ? change(file) : mapFiles(one, change);
    return changed === null ? [] : [changed];
  });
}

const short = (text: unknown) => (typeof text === 'string' ? text.slice(0, 200) : '');
