// Who may import whom, each rule with its reason. Run by `npm run boundaries`.
const entries = require('./entries.cjs');
const nouns = require('./nouns.cjs');
const tests = '\\.(test|spec)\\.tsx?$';
const packages = (...names) => `node_modules/(${names.join('|')})/`;
const typesToo = { dependencyTypesNot: ['type-only'] };

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const nounsInLine = nouns.slice(0, -1).map((noun, place) => {
  const later = nouns.slice(place + 1);
  return rule(
    `${noun}-before-${later[0]}`,
    `Nouns form a line; ${noun} may use only those before it, so that each can be read on its own.`,
    { path: `^app/domain/${noun}/`, pathNot: tests },
    { path: `^app/domain/(${later.join('|')})/` },
  );
});

module.exports = {
  forbidden: [
    rule(
      'analysis-alone',
      'The analysis is numbers in, numbers out: it can be checked, repeated and trusted only when ' +
        'nothing else can reach into it.',
      { path: '^app/analysis/', pathNot: tests },
      { pathNot: ['^app/analysis/', packages('simple-statistics', '@orama/stemmers', 'stemmer')] },
    ),
    rule(
      'surveys-alone',
      'Question types are plain descriptions, usable by the editor, the answer page and the analysis.',
      { path: '^surveys/', pathNot: tests },
      {
        pathNot: ['^surveys/', '^app/analysis/input\\.ts$', packages('survey-core')],
        ...typesToo,
      },
    ),
    rule(
      'db-below',
      'Tables know nothing of what is done with them. Only the samples in db/seed call commands.',
      { path: '^db/', pathNot: [tests, '^db/seed/'] },
      { path: '^(app|surveys)/', ...typesToo },
    ),
    rule(
      'db-only-on-the-server',
      'Whatever is not named *.server.ts may end up in the browser; the database must not.',
      {
        path: '^app/',
        pathNot: [tests, '\\.server\\.tsx?$', '^app/server/(process|create-app)\\.ts$'],
      },
      { path: ['^db/', packages('drizzle-orm', 'postgres', 'pg-boss')], ...typesToo },
    ),
    rule(
      'routes-no-tables',
      'A page asks the domain; what a row looks like is the domain’s affair.',
      { path: '^app/routes/', pathNot: tests },
      { path: ['^db/schema', packages('drizzle-orm')] },
    ),
    rule(
      'server-files-stay-on-the-server',
      'Remix takes server code out of route modules, root and entry.server only.',
      {
        path: '^app/',
        pathNot: [
          tests,
          '\\.server\\.tsx?$',
          '^app/routes/[^/]+/route\\.tsx?$',
          '^app/(root|entry\\.server)\\.tsx$',
          '^app/jobs/threads/',
          '^app/server/(process|create-app|plain-page|built-pages|development-pages)\\.ts$',
        ],
      },
      { path: '\\.server\\.tsx?$', ...typesToo },
    ),
    rule(
      'domain-without-pages',
      'What the product is about must not depend on how it is shown.',
      { path: '^app/domain/', pathNot: tests },
      {
        path: [
          '^app/(routes|components)/',
          packages('react', 'react-dom', 'react-i18next', '@remix-run', '@react-email'),
        ],
      },
    ),
    ...nounsInLine,
    rule(
      'forms-below-domain',
      'How a form comes in is the same whatever it is about; the domain may read its limits.',
      { path: '^app/forms/', pathNot: tests },
      { path: '^app/domain/' },
    ),
    rule(
      'no-cycles',
      'Two files that need each other are one file, or hide a third.',
      {},
      { circular: true },
    ),
    rule(
      'nothing-unused',
      'What no page, program or thread comes to is not part of the product: nobody would miss it.',
      { path: entries },
      { path: '^(app|db|surveys)/', pathNot: [...entries, tests, '\\.d\\.ts$'], reachable: false },
    ),
    rule(
      'nobody-imports-a-route',
      'A route is where the address leads; what two pages share is a component or the domain.',
      { pathNot: ['^app/routes/', tests] },
      { path: '^app/routes/', ...typesToo },
    ),
    rule(
      'routes-do-not-import-routes',
      'Pages can be changed and removed one by one.',
      { path: '^app/routes/', pathNot: tests },
      { path: '^app/routes/[^/]+/route\\.tsx?$', ...typesToo },
    ),
    rule(
      'survey-ui-in-previews',
      'It is the largest package of all: only who previews a survey downloads it, customers never.',
      { path: '^(app|surveys)/', pathNot: '^app/components/survey/' },
      { path: packages('survey-react-ui') },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
    exclude: { path: ['\\.css$', '\\.csv$'] },
  },
};
