const latin: Record<string, string> = {
  ...Object.fromEntries(
    [...'абвгдезийклмнопрстуфыэ'].map((l, i) => [l, 'abvgdezijklmnoprstufye'[i]!]),
  ),
  ё: 'yo',
  ж: 'zh',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ь: '',
  ю: 'yu',
  я: 'ya',
};
const longest = 40;

/** «Курсы для кода» is reached at /w/kursy-dlya-koda; a name without letters is a plain workspace. */
export function workspaceSlug(name: string): string {
  const spelled = [...name.toLowerCase()].map((letter) => latin[letter] ?? letter).join('');
  const words = spelled
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .split(/[^a-z0-9]+/);
  const slug = words.filter(Boolean).join('-').slice(0, longest).replace(/-+$/, '');
  return slug || 'workspace';
}
