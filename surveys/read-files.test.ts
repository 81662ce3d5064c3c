import { describe, expect, test } from 'vitest';
import { MOST_FILES } from './file-rules';
import { TEXT_LIMITS } from './read-answer-parts';
import { asFile, filesIn, mapFiles, readFiles } from './read-files';

const id = '0192d2f0-0000-7000-8000-000000000001';
const named = { id, name: 'a.png', type: 'image/png', size: 10 };
const inline = { name: 'b.png', type: 'image/png', content: 'data:image/png;base64,AA' };
const sized = (size: number) => ({ ...inline, content: `data:${'x'.repeat(size - 5)}` });

describe('a list of files', () => {
  test('holds what was sent before, by its name or with its bytes', () => {
    expect(readFiles([named, inline])).toEqual({ value: [named, inline] });
    expect(readFiles([])).toEqual({ value: [] });
  });

  test.each([
    ['no list', named],
    ['an address elsewhere', [{ name: 'a', type: 'image/png', content: 'https://a.example/x' }]],
    ['a file nobody named', [{ ...named, name: undefined }]],
    ['a file that lies nowhere', [{ name: 'a', type: '', size: 1 }]],
    ['an id of another kind', [{ ...named, id: 'a.png' }]],
    ['an id with something before it', [{ ...named, id: `x${id}` }]],
    ['an id with something behind it', [{ ...named, id: `${id}x` }]],
    ['a size that is none', [{ ...named, size: '10' }]],
    ['less than nothing', [{ ...named, size: -1 }]],
    ['words beside a file', [named, 'words']],
  ])('is refused: %s', (_, value) => {
    expect(readFiles(value)).toEqual({ problem: 'wrongType' });
  });

  test('an empty file is a file', () => {
    expect(readFiles([{ ...named, size: 0 }])).toEqual({ value: [{ ...named, size: 0 }] });
  });

  test('holds no more than anybody picks by hand', () => {
    const many = (count: number) => Array.from({ length: count }, () => named);
    expect(readFiles(many(MOST_FILES))).toHaveProperty('value');
    expect(readFiles(many(MOST_FILES + 1))).toEqual({ problem: 'tooMany', limit: MOST_FILES });
  });

  test('bytes in the answer itself are counted together', () => {
    const half = TEXT_LIMITS.file / 2;
    expect(readFiles([sized(half), named, sized(half)])).toHaveProperty('value');
    expect(readFiles([sized(half), sized(half + 1)])).toEqual({
      problem: 'tooLong',
      limit: TEXT_LIMITS.file,
    });
  });

  test('of a name and a kind only the beginning is kept, and nothing a file has not', () => {
    const long = { ...named, name: 'n'.repeat(300), type: 't'.repeat(300), evil: 'x' };
    expect(asFile(long)).toEqual({ ...named, name: 'n'.repeat(200), type: 't'.repeat(200) });
    expect(asFile({ ...named, type: 7 })).toEqual({ ...named, type: '' });
  });
});

describe('a signature', () => {
  test.each(['words', 'data:image/png;base64,AA', 7, null])('is one file, not %j', (value) =>
    expect(readFiles(value, 1)).toEqual({ problem: 'wrongType' }),
  );

  test('is not two', () => {
    expect(readFiles([named], 1)).toEqual({ value: [named] });
    expect(readFiles([named, named], 1)).toEqual({ problem: 'tooMany', limit: 1 });
  });
});

describe('files in panels and rows', () => {
  const answers = {
    photo: [named],
    rows: [{ proof: [inline], note: 'so' }, { proof: [] }],
    words: 'a.png',
    picks: ['a', 'b'],
    nothing: null,
  };

  test('are found wherever they stand', () => {
    expect(filesIn(answers)).toEqual([named, inline]);
    expect(filesIn('words')).toEqual([]);
  });

  test('are changed in their place, and the rest stays as it is', () => {
    const changed = mapFiles(answers, (file) => file.name);
    expect(changed).toEqual({
      ...answers,
      photo: ['a.png'],
      rows: [{ proof: ['b.png'], note: 'so' }, { proof: [] }],
    });
  });

  test('can be left out', () => {
    const left = mapFiles(answers, (file) => ('content' in file ? null : file));
    expect(left).toEqual({ ...answers, rows: [{ proof: [], note: 'so' }, { proof: [] }] });
  });
});
