// The thread that holds PGlite. A message holds what was asked at the same time, answered in the order of asking.
// Plain Node, found from the working directory like the migrations: built and source runs share it.
import { rm } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite, types } from '@electric-sql/pglite';
import { copyFolder } from './copy-folder.mjs';
import { readyStatements } from './ready-statements.mjs';
import { startParams } from './start-params.mjs';

const { dataDir, loadDataDir, wasmModule } = workerData;

const opening = open();
let turn = opening.catch(() => undefined);

parentPort.on('message', (questions) => {
  turn = turn.then(() => answerAll(questions));
});

/** Nobody waits for what somebody else has asked behind her. */
const AT_MOST_MS = 2;

async function answerAll(questions) {
  let answers = [];
  let since = performance.now();
  for (const question of questions) {
    const answer = await answerOne(question);
    answers.push(answer);
    if (!answer.error && performance.now() - since < AT_MOST_MS) continue;
    parentPort.postMessage(answers);
    [answers, since] = [[], performance.now()];
  }
  if (answers.length > 0) parentPort.postMessage(answers);
}

async function open() {
  const client = await PGlite.create({
    dataDir,
    startParams,
    loadDataDir: loadDataDir && new Blob([loadDataDir]),
    pgliteWasmModule: wasmModule,
    // PGlite's own joins a list of single bytes.
    serializers: { [types.BYTEA]: writeBytes },
  });
  const arrays = await client.query(
    'select oid, typarray from pg_type where typarray <> 0 order by oid',
  );
  // Values leave as text; the main thread knows what each reader wants of them.
  client.parsers = new Proxy({}, { get: () => asItIs });
  return { client, statements: readyStatements(client), arrayTypes: arrays.rows };
}

async function answerOne({ id, ask, ...question }) {
  try {
    const { client, statements, arrayTypes } = await opening;
    const result = ask === 'types' ? arrayTypes : await asked[ask](client, question, statements);
    return { id, result };
  } catch (error) {
    return { id, error: plain(error) };
  }
}

const asked = {
  query: (_client, { text, values }, statements) => statements.query(text, values),
  exec: (_client, { text }, statements) => statements.exec(text),
  copy: async (client, { folder }) => {
    await client.exec('CHECKPOINT');
    await copyFolder(dataDir, folder);
    // It names this thread, which does not serve the copy.
    await rm(`${folder}/postmaster.pid`, { force: true });
  },
  close: (client) => client.close(),
};

const asItIs = (text) => text;

function writeBytes(bytes) {
  if (!(bytes instanceof Uint8Array)) throw new Error('Invalid input for bytea type');
  return `\\x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')}`;
}

/** PGlite hangs functions on its errors, and a function cannot leave the thread. */
function plain(error) {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { name, message, stack } = error;
  const told = Object.entries(error).filter(([, value]) => /^(string|number)$/.test(typeof value));
  return { ...Object.fromEntries(told), name, message, stack };
}
