import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { FileError, type FileErrorCode } from './file-error';

const LONGEST_MS = 120_000;
const MOST_HEAP_MB = 1_500;

interface Workbook {
  sheet: string;
  /** The sheet as CSV: UTF-8, commas. */
  content: Uint8Array;
}

type Answer = ({ ok: true } & Workbook) | { ok: false; code: FileErrorCode };

/** Taken from the source tree, because a bundle has no place for a thread's own file. */
const threadFile = () => path.join(process.cwd(), 'app/domain/imports/file/workbook-thread.mjs');

export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const copy = new Uint8Array(bytes).buffer;
  const thread = new Worker(threadFile(), {
    workerData: { bytes: copy },
    transferList: [copy],
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB },
  });
  try {
    const answer = await answerOf(thread);
    if (!answer.ok) throw new FileError(answer.code);
    return answer;
  } finally {
    await thread.terminate();
  }
}

function answerOf(thread: Worker): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const alarm = setTimeout(() => reject(new FileError('tooSlow')), LONGEST_MS);
    thread.once('message', resolve);
    thread.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new FileError('tooLargeUnpacked') : error),
    );
    thread.once('exit', () => {
      clearTimeout(alarm);
      reject(new FileError('brokenWorkbook'));
    });
  });
}
