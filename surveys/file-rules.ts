// How many files of which kind a question takes. Browser-safe.

const MB = 1024 * 1024;

/** More than anybody picks by hand; a definition may say less. */
export const MOST_FILES = 10;
export const LARGEST_FILE = 10 * MB;

/** What we read of survey-core's file question. */
export interface FileQuestion {
  allowMultiple?: boolean;
  maxFiles?: number;
  maxSize?: number;
  /** What `accept` says: its own words and those of its categories. */
  renderedAcceptedTypes?: string;
  acceptedTypes?: string;
  /** "camera": only a photo taken now will do. */
  sourceType?: string;
}

export interface FileRules {
  most: number;
  largest: number;
  accept: string;
}

/** A drawn signature, or a photo of one on paper. */
export const signatureRules: FileRules = { most: 1, largest: LARGEST_FILE, accept: 'image/*' };

export function fileRulesOf(question: FileQuestion): FileRules {
  const { allowMultiple, maxFiles = MOST_FILES, maxSize = 0 } = question;
  return {
    most: allowMultiple ? Math.max(1, Math.min(maxFiles, MOST_FILES)) : 1,
    largest: maxSize > 0 ? Math.min(maxSize, LARGEST_FILE) : LARGEST_FILE,
    accept: question.renderedAcceptedTypes ?? question.acceptedTypes ?? '',
  };
}

/** As a browser reads `accept`: ".pdf", "image/*", "application/pdf". */
export function isAccepted(accept: string, file: { name: string; type: string }): boolean {
  const wanted = accept
    .toLowerCase()
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  const extension = /\.([^.]*)$/.exec(file.name.toLowerCase())?.[1] ?? '';
  const type = isVague(file.type) ? (typeOf(extension) ?? '') : file.type.toLowerCase();
  return wanted.length === 0 || wanted.some((one) => matches(one, type, extension));
}

function matches(wanted: string, type: string, extension: string): boolean {
  if (wanted === '*' || wanted === '*/*') return true;
  if (wanted.endsWith('/*')) return type.startsWith(wanted.slice(0, -1));
  if (wanted.includes('/')) return type === wanted;
  return wanted.replace(/^\./, '') === extension;
}

/** Some phones do not say what they send. */
const isVague = (type: string): boolean => type === '' || type === 'application/octet-stream';

const KNOWN: Record<string, string> = {
  image: 'jpg jpeg png gif webp bmp heic heif avif tif tiff',
  video: 'mp4 mov webm avi mkv 3gp',
  audio: 'mp3 m4a wav ogg aac flac',
};

function typeOf(extension: string): string | null {
  const found = Object.entries(KNOWN).find(([, names]) => names.split(' ').includes(extension));
  return found ? `${found[0]}/${extension.replace('jpg', 'jpeg')}` : null;
}
