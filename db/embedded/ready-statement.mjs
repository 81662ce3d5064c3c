// A statement that PostgreSQL has read and planned already. Handed over in one piece, which saves four of the
// five calls of `client.query`.
import { parse, protocol } from '@electric-sql/pglite';

const { serialize } = protocol;

export async function makeReady(client, name, text) {
  const messages = await send(client, text, [
    serialize.parse({ name, text }),
    serialize.describe({ type: 'S', name }),
  ]);
  return {
    ...{ name, text, uses: 1, madeAt: Date.now() },
    types: parse.parseDescribeStatementResults(messages),
    fields: messages.filter((message) => message.name === 'rowDescription'),
  };
}

/** As `client.query` answers, rows as arrays. */
export async function execute(client, { name, text, types, fields }, values) {
  const written = values.map((value, at) => write(client, value, types[at]));
  const messages = await send(client, text, [
    serialize.bind({ statement: name, values: written }),
    serialize.execute({}),
  ]);
  const all = [...fields, ...messages];
  return parse.parseResults(all, client.parsers, { rowMode: 'array' })[0];
}

export const letGo = (client, { name, text }) =>
  send(client, text, [serialize.close({ type: 'S', name })]);

async function send(client, text, messages) {
  try {
    return await client.execProtocolStream(Buffer.concat([...messages, serialize.sync()]), {});
  } catch (error) {
    error.query = text;
    throw error;
  }
}

function write(client, value, type) {
  if (value === null || value === undefined) return null;
  return client.serializers[type]?.(value) ?? value.toString();
}
