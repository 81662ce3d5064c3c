// What is asked again and again is kept ready: planning a statement of five tables takes PGlite longer than
// answering it.
import { execute, letGo, makeReady } from './ready-statement.mjs';

/** Asked so often, a statement is likely to be asked again. */
const OFTEN = 3;
const MOST_READY = 200;
const MOST_COUNTED = 2_000;

/**
 * PGlite never measures its tables: a plan made while one was small would stay when it has grown. It is made
 * anew after so many uses, and after a minute.
 */
const MOST_USES = 200;
const OLDEST_MS = 60_000;

const asArrays = { rowMode: 'array' };

/** Answers as `client.query` and `client.exec` do, rows as arrays. One question at a time. */
export function readyStatements(client) {
  /** By their text, the longest unused first. */
  const ready = new Map();
  const asked = new Map();
  let made = 0;

  async function query(text, values) {
    const usual = () => client.query(text, values, asArrays);
    if (!isPlain(text)) return afterwards(text, usual);
    const statement = await find(text);
    if (!statement) return usual();
    return execute(client, statement, values).catch(async (error) => {
      if (error.code !== RESULT_CHANGED) throw error;
      await forget(text);
      // In the middle of a transaction nothing can be asked again.
      if (client.isInTransaction()) throw error;
      return usual();
    });
  }

  async function find(text) {
    const known = ready.get(text);
    if (!known) return isOften(text) ? add(text) : null;
    if (known.uses >= MOST_USES || Date.now() - known.madeAt > OLDEST_MS) {
      await forget(text);
      return add(text);
    }
    ready.delete(text);
    ready.set(text, known);
    known.uses += 1;
    return known;
  }

  function isOften(text) {
    const times = (asked.get(text) ?? 0) + 1;
    if (asked.size > MOST_COUNTED) asked.clear();
    asked.set(text, times);
    return times >= OFTEN;
  }

  async function add(text) {
    if (ready.size >= MOST_READY) await forget(ready.keys().next().value);
    const statement = await makeReady(client, `ready_${made++}`, text);
    ready.set(text, statement);
    return statement;
  }

  async function forget(text) {
    const known = ready.get(text);
    ready.delete(text);
    if (known) await letGo(client, known);
  }

  /** Where tables change, nothing of before is relied on. */
  async function afterwards(text, act) {
    const result = await act();
    if (CHANGES_TABLES.test(text)) for (const one of [...ready.keys()]) await forget(one);
    return result;
  }

  return { query, exec: (text) => afterwards(text, () => client.exec(text, asArrays)) };
}

const CHANGES_TABLES = /\b(create|alter|drop|truncate)\b/i;

/** "cached plan must not change result type" */
const RESULT_CHANGED = '0A000';

const isPlain = (text) => /^\s*(select|insert|update|delete|with)\b/i.test(text);
