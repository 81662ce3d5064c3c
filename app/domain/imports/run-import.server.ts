import { setImmediate as nextTurn } from 'node:timers/promises';
import { isDiskFull } from '#db/away';
import type { Db } from '#db/client';
import { FileError } from './file/file-error';
import { type Row, readRows } from './file/rows';
import { readStoredFile } from './file/stored-file.server';
import { beginRun, endRun, failRun, type Run, RunWithdrawn } from './import-run.server';
import { refreshStatistics } from './store/refresh-statistics.server';
import { storeChunk } from './store/store-chunk.server';

/** So few that storing them holds up other requests for a few hundredths of a second. */
const CHUNK = 300;

export interface RunOptions {
  /** Rows read so far. */
  onProgress?: (rowsRead: number, rowsTotal: number) => void;
  /** The server stops: what is stored stays, the rest follows when the job is done again. */
  shouldStop?: () => boolean;
}

/** Withdrawn: cancelled by a person, or taken over by another worker. */
export type RunResult = 'finished' | 'withdrawn' | 'failed' | 'interrupted' | 'notDue';

/**
 * Stores the rows of a confirmed import. Every chunk is one transaction with its counters, so a
 * crash loses nothing and counts nothing twice: the next run goes on behind the last chunk. A run
 * that was taken over or cancelled meanwhile stores no further chunk.
 */
export async function runImport(
  db: Db,
  importId: string,
  options: RunOptions = {},
): Promise<RunResult> {
  const run = await beginRun(db, importId);
  if (!run) return 'notDue';
  try {
    const result = await storeRows(db, run, options);
    if (result === 'finished') await endRun(db, run);
    await refreshStatistics(db);
    return result;
  } catch (error) {
    if (error instanceof RunWithdrawn) return 'withdrawn';
    // It goes on by itself where it stands, as soon as somebody has made room.
    if (isDiskFull(error)) throw error;
    await failRun(db, run, error instanceof FileError ? error.code : 'unexpected');
    if (error instanceof FileError) return 'failed';
    throw error;
  }
}

async function storeRows(
  db: Db,
  run: Run,
  { onProgress, shouldStop }: RunOptions,
): Promise<Extract<RunResult, 'finished' | 'interrupted'>> {
  let grown = 2_000;
  for await (const chunk of inChunks(readRows(readStoredFile(db, run.import), run.reading))) {
    if (shouldStop?.()) return 'interrupted';
    const rowsRead = await storeChunk(db, run, chunk);
    onProgress?.(rowsRead, run.import.rowsTotal);
    if (rowsRead >= grown) {
      await refreshStatistics(db);
      grown = rowsRead * 4;
    }
    await nextTurn();
  }
  return 'finished';
}

async function* inChunks(rows: AsyncIterable<Row>): AsyncGenerator<Row[]> {
  let chunk: Row[] = [];
  for await (const row of rows) {
    chunk.push(row);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
