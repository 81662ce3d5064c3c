// Somebody without scripts: fills in every field of a form with the first thing that will do.
const tag = /<(input|textarea|option|select)\b([^>]*)>/g;
const attribute = (text: string, name: string): string | null =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(text)?.[1] ?? null;

/** `typed`: what she writes, by the type of the field. What is ahead, in a template, she does not see. */
export function fillIn(page: string, typed: Record<string, string> = {}): URLSearchParams {
  const html = page.split('<template>')[0] ?? '';
  const form = new URLSearchParams();
  let select: string | null = null;
  for (const [, kind, text = ''] of html.matchAll(tag)) {
    const name = attribute(text, 'name');
    const value = plain(attribute(text, 'value') ?? '');
    if (kind === 'select') select = name;
    else if (kind === 'option') {
      if (select && value !== '' && !form.has(select)) form.set(select, value);
    } else if (name) write(form, { name, value, type: attribute(text, 'type'), text }, typed);
  }
  const adds = /value="(add (q\d+))"/.exec(html);
  const isEmpty = adds && !new RegExp(`name="${adds[2]}\\.(?!was")`).test(html);
  form.set('go', isEmpty ? adds[1]! : 'next');
  return form;
}

interface Field {
  name: string;
  value: string;
  type: string | null;
  text: string;
}

function write(
  form: URLSearchParams,
  { name, value, type, text }: Field,
  typed: Record<string, string>,
) {
  if (type === 'hidden') form.set(name, value);
  else if (type === 'radio' || type === 'checkbox') {
    if (!form.has(name)) form.set(name, value);
  } else if (/inputmode="decimal"/i.test(text)) form.set(name, typed.number ?? '7');
  else form.set(name, typed[type ?? 'text'] ?? dates[type ?? ''] ?? 'words');
}

const dates: Record<string, string> = {
  date: '2026-05-01',
  time: '09:30',
  'datetime-local': '2026-05-01T09:30',
  month: '2026-05',
  week: '2026-W18',
  email: 'eva@example.com',
  url: 'https://example.com',
  color: '#112233',
};

const plain = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
