// Runs in a worker thread, started by read-workbook.server.ts from the source tree: unpacking and
// reading a workbook of 100,000 rows takes seconds and must not hold up anybody's request.
// The first sheet that holds a table comes back as CSV in UTF-8, so that one reader does the rest:
// some rows each time they are asked for.
import '../../../jobs/threads/give-way.mjs';
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { inflateRawSync } from 'node:zlib';
import readWorkbook from 'read-excel-file/universal';

const MEBIBYTE = 1024 * 1024;
/** A workbook of 50 MB with 1,000,000 rows unpacks to about 400 MB. */
const MOST_UNPACKED = 400 * MEBIBYTE;
const ROWS_AT_ONCE = 1_000;

class Refused extends Error {}

/** Unpacks every entry with a limit: the sizes a hostile archive declares are not to be believed. */
function refuseBomb(archive) {
  let left = MOST_UNPACKED;
  for (const entry of entriesOf(archive)) {
    if (entry.declared > left) throw new Refused('tooLargeUnpacked');
    left -= unpackedSize(entry, left);
  }
}

function unpackedSize({ method, packed }, limit) {
  if (method === 0) return packed.length;
  try {
    return inflateRawSync(packed, { maxOutputLength: limit }).length;
  } catch (error) {
    const isBomb = error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new Refused(isBomb ? 'tooLargeUnpacked' : 'brokenWorkbook');
  }
}

/** The central directory of a zip archive: signature 0x02014b50, one record per entry. */
function* entriesOf(archive) {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0) throw new Refused('brokenWorkbook');
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (archive.readUInt32LE(at) !== 0x02014b50) throw new Refused('brokenWorkbook');
    yield readEntry(archive, at);
    const tail = [28, 30, 32].reduce((sum, offset) => sum + archive.readUInt16LE(at + offset), 0);
    at += 46 + tail;
  }
}

function readEntry(archive, at) {
  const local = archive.readUInt32LE(at + 42);
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  return {
    method: archive.readUInt16LE(at + 10),
    declared: archive.readUInt32LE(at + 24),
    packed: archive.subarray(start, start + archive.readUInt32LE(at + 20)),
  };
}

/** 10.199999999999999 is 10.2; an id of twenty digits keeps them all. */
function plainNumber(text) {
  if (/^-?\d+$/.test(text)) return text;
  const rounded = Number(Number(text).toPrecision(15));
  return Number.isFinite(rounded) && Math.abs(rounded) < 1e21 ? String(rounded) : text;
}

const filled = (row) => row.filter((cell) => cell !== null && cell !== '').length;

function toCsv(table) {
  const lines = table.map((row) => `${row.map(toField).join(',')}\r\n`);
  return new TextEncoder().encode(lines.join(''));
}

function toField(cell) {
  if (cell === null) return '';
  const text = cell instanceof Date ? dateText(cell) : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Excel keeps the wall clock without a zone; half a second is lost in its fractions of a day. */
function dateText(date) {
  const iso = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19).replace('T', ' ');
}

try {
  refuseBomb(Buffer.from(workerData.bytes));
  const sheets = await readWorkbook(workerData.bytes, { trim: false, parseNumber: plainNumber });
  const sheet = sheets.find(({ data }) => data.some((row) => filled(row) > 1)) ?? sheets[0];
  const table = sheet?.data ?? [];
  parentPort.postMessage({ ok: true, sheet: sheet?.sheet ?? '' });
  for (let at = 0; at < table.length; at += ROWS_AT_ONCE) {
    await once(parentPort, 'message');
    const content = toCsv(table.slice(at, at + ROWS_AT_ONCE));
    parentPort.postMessage({ ok: true, content }, [content.buffer]);
  }
  await once(parentPort, 'message');
  parentPort.postMessage({ ok: true, content: null });
} catch (error) {
  const code = error instanceof Refused ? error.message : 'brokenWorkbook';
  parentPort.postMessage({ ok: false, code });
}
