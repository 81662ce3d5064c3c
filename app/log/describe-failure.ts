import { maskText } from './mask-secrets';

/** An error that was caused by another, that by a third: further down nobody looks. */
const DEEPEST = 4;
const MOST_FRAMES = 12;

/**
 * Name, message and stack of an error without the values it was about. The values of a failed query
 * are sessions, addresses and answers; an error printed whole shows them.
 */
export function describeFailure(error: unknown, depth = 0): string {
  if (!(error instanceof Error)) return `A ${typeof error} was thrown: ${maskText(String(error))}`;
  const lines = [`${error.name || 'Error'}: ${messageOf(error)}`, ...framesOf(error)];
  if (error.cause === undefined || depth >= DEEPEST) return lines.join('\n');
  return `${lines.join('\n')}\ncaused by ${describeFailure(error.cause, depth + 1)}`;
}

/** What the drivers of the database and Drizzle add to an error. */
interface Told {
  query?: unknown;
  params?: unknown;
  code?: unknown;
  table?: unknown;
  column?: unknown;
  constraint?: unknown;
}

function messageOf(error: Error & Told): string {
  // Drizzle writes the values below the query.
  if (typeof error.query === 'string' && 'params' in error) return `Failed query: ${error.query}`;
  return `${worded(error)}${placeOf(error)}`;
}

/** PostgreSQL and JSON.parse quote what they could not read; names of tables may stay. */
function worded(error: Error & Told): string {
  const quotesData = /^22/.test(String(error.code)) || error instanceof SyntaxError;
  const message = quotesData ? error.message.replace(/"[\s\S]*"|'[\s\S]*'/g, '"…"') : error.message;
  return maskText(message);
}

function placeOf({ code, table, column, constraint }: Told): string {
  const told = Object.entries({ code, table, column, constraint });
  const known = told.filter(([, value]) => typeof value === 'string');
  if (known.length === 0) return '';
  return ` (${known.map(([name, value]) => `${name} ${value}`).join(', ')})`;
}

/** The stack repeats the message, with everything in it: only its places are kept. */
const framesOf = (error: Error): string[] =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, MOST_FRAMES);
