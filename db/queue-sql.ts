// SQL of pg-boss over our own driver. pg-boss does not wait for the end of "this job is done": what
// fails there is lost, and the job with it. So it is said again until the database has heard it.
import type { Sql } from 'postgres';
import { isConnectionLost } from './away';
import type { ExecuteSql } from './client';
import type { Watch } from './watch';

const ALWAYS = 24 * 60 * 60_000;

export function queueSql(pool: () => Sql, watch: Watch): ExecuteSql {
  return async (text, values = []) => {
    for (;;) {
      await watch.back(ALWAYS);
      try {
        return await send(pool(), text, values);
      } catch (error) {
        if (!isConnectionLost(error)) throw error;
        await watch.look();
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  };
}

async function send(pool: Sql, text: string, values: unknown[]) {
  const result = values.length > 0 ? await ask(pool, text, values) : await runScript(pool, text);
  const rows = isSeveral(result) ? result.flat() : [...result];
  return { rows, rowCount: rows.length };
}

const ask = (pool: Sql, text: string, values: unknown[] = []) =>
  pool.unsafe(text, values.map((value) => value ?? null) as never[]) as unknown as Promise<
    Answer | Answer[]
  >;

/** A script may bring its own BEGIN. Failing, it must not leave it open for whoever asks next. */
async function runScript(pool: Sql, text: string): Promise<Answer | Answer[]> {
  const connection = await pool.reserve();
  try {
    return await ask(connection, text);
  } catch (error) {
    if (!isConnectionLost(error)) await connection`rollback`;
    throw error;
  } finally {
    connection.release();
  }
}

type Answer = Record<string, unknown>[];

const isSeveral = (result: Answer | Answer[]): result is Answer[] => Array.isArray(result[0]);

/** pg-boss brings some of its JSON as text. */
export function takeJsonText(pool: Sql): Sql {
  const write = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
  for (const type of [114, 3802]) pool.options.serializers[type] = write;
  return pool;
}
