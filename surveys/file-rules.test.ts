import { describe, expect, test } from 'vitest';
import { fileRulesOf, isAccepted, LARGEST_FILE, MOST_FILES } from './file-rules';

describe('a question takes', () => {
  test('one file, unless several were allowed', () => {
    expect(fileRulesOf({}).most).toBe(1);
    expect(fileRulesOf({ maxFiles: 5 }).most).toBe(1);
    expect(fileRulesOf({ allowMultiple: true }).most).toBe(MOST_FILES);
  });

  test('as many as it says, at least one, never more than anybody picks by hand', () => {
    const mostOf = (maxFiles: number) => fileRulesOf({ allowMultiple: true, maxFiles }).most;
    expect([0, 3, MOST_FILES + 1].map(mostOf)).toEqual([1, 3, MOST_FILES]);
  });

  test('as large ones as it says, never larger than we keep', () => {
    const largestOf = (maxSize?: number) => fileRulesOf({ maxSize }).largest;
    expect([undefined, 0, 500, LARGEST_FILE * 2].map(largestOf)).toEqual([
      ...[LARGEST_FILE, LARGEST_FILE, 500, LARGEST_FILE],
    ]);
  });

  test('the kinds survey-core worked out, else those of the definition, else any', () => {
    expect(fileRulesOf({ renderedAcceptedTypes: 'image/*', acceptedTypes: '.pdf' }).accept).toBe(
      'image/*',
    );
    expect(fileRulesOf({ acceptedTypes: '.pdf' }).accept).toBe('.pdf');
    expect(fileRulesOf({}).accept).toBe('');
  });
});

describe('what `accept` says is read as a browser reads it', () => {
  const photo = { name: 'Photo.JPG', type: 'image/jpeg' };
  const paper = { name: 'a.b.pdf', type: 'application/pdf' };
  const film = { name: 'film.mp4', type: 'video/mp4' };

  test.each([
    ['', [photo, paper, film]],
    [' , ', [photo, paper, film]],
    ['*', [photo, paper, film]],
    ['*/*', [photo, paper, film]],
    ['image/*', [photo]],
    ['IMAGE/*', [photo]],
    ['image/jpeg', [photo]],
    ['image/jp', []],
    ['application/pdf, image/*', [photo, paper]],
    ['.pdf', [paper]],
    ['pdf', [paper]],
    ['.b', []],
    ['.jpg ,.mp4', [photo, film]],
  ])('"%s"', (accept, taken) => {
    expect([photo, paper, film].filter((file) => isAccepted(accept, file))).toEqual(taken);
  });

  test.each([
    ['IMG_1.HEIC', 'image/heic'],
    ['a.jpg', 'image/jpeg'],
    ['a.jpeg', 'image/jpeg'],
    ['a.mov', 'video/mov'],
    ['a.m4a', 'audio/m4a'],
  ])('a phone that does not say what %s is means what its ending says', (name, type) => {
    for (const unsaid of ['', 'application/octet-stream']) {
      expect(isAccepted(type, { name, type: unsaid })).toBe(true);
      expect(isAccepted(`${type.split('/')[0]}/*`, { name, type: unsaid })).toBe(true);
      expect(isAccepted('text/plain', { name, type: unsaid })).toBe(false);
    }
  });

  test('what a sender does say counts, whatever the ending claims', () => {
    expect(isAccepted('image/*', { name: 'a.jpg', type: 'text/html' })).toBe(false);
  });

  test('without an ending and a type nobody knows what it is', () => {
    for (const name of ['image', 'file.xyz'])
      expect(isAccepted('image/*', { name, type: '' })).toBe(false);
  });
});
