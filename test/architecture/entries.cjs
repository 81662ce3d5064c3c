// Where running begins: what no module imports and is used all the same. Found, not listed.
const fs = require('node:fs');
const path = require('node:path');

/** Remix finds these by their names. */
const pages = [
  '^remix\\.config\\.js$',
  '^app/(root|entry\\.(client|server))\\.tsx$',
  '^app/routes(\\.ts$|/[^/]+/route\\.)',
];

/** The method says how to judge two messages; no page asks for it yet. */
const awaited = ['^app/analysis/message-test\\.ts$'];

const sourcesIn = (folder) =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.(test|spec))\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => path.posix.join(entry.parentPath, entry.name));

const textsIn = (file) =>
  fs
    .readFileSync(file, 'utf8')
    .replaceAll(/^\s*(\/\/|\/?\*).*$/gm, '')
    .replaceAll(/\b(from|import) *\(?['"][^'"]*['"]/g, '')
    .matchAll(/['"`]([\w./${}-]+\.(?:ts|tsx|mjs))['"`]/g);

/** A thread, a program, a script of a page: its path stands in a text, not in an import. */
function namedIn(file) {
  const here = path.posix.dirname(file);
  return [...textsIn(file)]
    .map(([, text]) => (text.startsWith('.') ? path.posix.join(here, text) : text))
    .filter((named) => /^(app|db|surveys)\//.test(named))
    .map((named) => `^${named.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[^/]+')}$`);
}

const scripts = Object.values(require('../../package.json').scripts).join(' ');
const programs = scripts.match(/\b(app|db|surveys)\/[\w./-]+\.(ts|mjs)\b/g);

module.exports = [
  ...pages,
  ...awaited,
  ...programs.map((file) => `^${file}$`),
  ...['app', 'db', 'surveys'].flatMap(sourcesIn).flatMap(namedIn),
];
