// What is sent to us has one door: a body read past it has no limit.
import { expect, test } from 'vitest';
import { isTest, read, sources } from './sources';

/** A file is handed to a reader of parts, piece by piece. */
const doors = ['app/forms/read-body.server.ts', 'app/forms/feed-parser.server.ts'];
const server = sources.filter((file) => /^app\//.test(file) && !isTest(file));

test('nobody but the readers of app/forms takes the body of a request', () => {
  const taken = /\brequest\.(formData|json|text|body|arrayBuffer|blob|bytes|clone)\b/i;
  const past = server.filter((file) => !doors.includes(file) && taken.test(read(file)));
  expect(past, 'use readForm or readFields of app/forms/read-form.server.ts').toEqual([]);
});

test('nobody leaves the parsing of a form to a library', () => {
  const parsers = /\bparseWithZod\b|@conform-to|unstable_parseMultipartFormData|\bmulter\b/;
  const found = server.filter((file) => parsers.test(read(file)));
  expect(found.filter((file) => !doors.includes(file))).toEqual([]);
});
