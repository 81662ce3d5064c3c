/** What stands for a thing that must not be read in a log. */
const hidden = '…';

/** Links that are keys: whoever has one may answer, join or choose a password with it. */
const keys: [RegExp, string][] = [
  [/\/+a\/+[^/?#\s"']+/gi, '/a/:token'],
  [/\/+join\/+[^/?#\s"']+/gi, '/join/:invitation'],
  [/\/+confirm\/+[^/?#\s"']+/gi, '/confirm/:signUp'],
];

/** The path of an address, without its query and without the keys in it. */
export function maskPath(address: string): string {
  const path = decoded(address.split(/[?#]/)[0] ?? '');
  const plain = keys.reduce((text, [key, instead]) => text.replace(key, instead), path);
  // A line of the log is one line, whatever somebody wrote into an address.
  return JSON.stringify(plain.slice(0, 200)).slice(1, -1);
}

/** `/%61/secret` leads where `/a/secret` does. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    const letters = path.replace(/%([0-7][0-9a-f])/gi, (_, code) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
    return letters.replace(/%[0-9a-f]{2}/gi, hidden);
  }
}

const masks: [RegExp, string][] = [
  // Below a failed query Drizzle writes its values.
  [/\nparams:[\s\S]*/, ''],
  ...keys,
  [
    /\b([\w-]*(?:token|secret|password|cookie|authorization)[\w-]*"?\s*[=:]\s*)\S+/gi,
    `$1${hidden}`,
  ],
  [/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, hidden],
  // Random enough to be a key: long, without a space, letters and figures mixed.
  [/\b(?=[\w-]*\d)(?=[\w-]*[a-z])[\w-]{16,}\b/gi, hidden],
];

/** A text of somebody else's, as far as it may be kept: no addresses, keys or ids. */
export const maskText = (text: string): string =>
  masks.reduce((masked, [secret, instead]) => masked.replace(secret, instead), text);
