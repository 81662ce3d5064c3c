import type { TFunction } from 'i18next';
import { sayFileSize } from '~/i18n/say-file-size';
import type { FileProblem, SayRefused } from './take-files';

/** The words around the files of an answer. */
export interface FileTexts {
  wrong: SayRefused;
  size: (bytes: number) => string;
  choose: (rules: { most: number; held: number }) => string;
  list: string;
  remove: string;
  retry: string;
  removeOne: (name: string) => string;
  limits: (rules: { most: number; largest: number; accept: string }) => string;
  /** What the script says, by the names it knows: `{{name}}` stays in them. */
  script: Record<string, string>;
}

const SCRIPT = [
  'sending',
  'size',
  'sent',
  'cancel',
  'remove',
  'offline',
  'failed',
  'wait',
  'unsent',
];

export const fileTexts = (t: TFunction): FileTexts => ({
  wrong: (name, problem, limit) =>
    t('answering.files.refused', { name, why: why(t, problem, limit) }),
  size: (bytes) => sayFileSize(bytes, t),
  choose: ({ most, held }) =>
    t(`answering.files.${most > 1 ? 'chooseMore' : held > 0 ? 'replace' : 'choose'}`),
  list: t('answering.files.list'),
  remove: t('answering.files.remove'),
  retry: t('answering.files.retry'),
  removeOne: (name) => t('answering.files.removeOne', { name }),
  limits: ({ most, largest, accept }) => {
    const size = sayFileSize(largest, t);
    const said =
      most > 1
        ? t('answering.files.limits', { count: most, size })
        : t('answering.files.limit', { size });
    return accept ? `${said} ${t('answering.files.kinds', { kinds: kindsOf(accept, t) })}` : said;
  },
  script: Object.fromEntries(
    SCRIPT.map((key) => [key, t(`answering.files.${key}`, { name: '{{name}}' })]),
  ),
});

const why = (t: TFunction, problem: FileProblem, limit: number): string =>
  t(`answering.files.problems.${problem}`, { count: limit, size: sayFileSize(limit, t) });

/** "image/*,.pdf": as people know it. */
function kindsOf(accept: string, t: TFunction): string {
  const said = accept.split(',').flatMap((kind) => {
    const [, group, own] = /^(image|video|audio)\/(.*)$/.exec(kind.trim()) ?? [];
    if (group && own === '*') return t(`answering.files.groups.${group}`);
    return kind
      .trim()
      .replace(/^.*[./]/, '')
      .toUpperCase();
  });
  return [...new Set(said)].filter(Boolean).join(', ');
}
