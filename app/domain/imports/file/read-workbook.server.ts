import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { FileError, type FileErrorCode } from './file-error';

const LONGEST_MS = 120_000;
const MOST_HEAP_MB = 1_500;

interface Workbook {
  sheet: string;
  /** The sheet as CSV, UTF-8, commas; to be read to its end, which ends the thread. */
  table: AsyncGenerator<Uint8Array>;
}

type Refusal = { ok: false; code: FileErrorCode };
type Opened = { ok: true; sheet: string };
type Rows = { ok: true; content: Uint8Array | null };

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
    const { sheet } = await answerOf<Opened>(thread);
    return { sheet, table: readTable(thread) };
  } catch (error) {
    await thread.terminate();
    throw error;
  }
}

async function* readTable(thread: Worker): AsyncGenerator<Uint8Array> {
  try {
    for (;;) {
      const answer = answerOf<Rows>(thread);
      thread.postMessage('more');
      const { content } = await answer;
      if (!content) return;
      yield content;
    }
  } finally {
    await thread.terminate();
  }
}

async function answerOf<Answer extends { ok: true }>(thread: Worker): Promise<Answer> {
  const listening = new AbortController();
  const answer = await new Promise<Answer | Refusal>((resolve, reject) => {
    const alarm = setTimeout(() => reject(new FileError('tooSlow')), LONGEST_MS);
    const onError = (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new FileError('tooLargeUnpacked') : error);
    const onExit = () => reject(new FileError('brokenWorkbook'));
    thread.once('message', resolve).once('error', onError).once('exit', onExit);
    listening.signal.addEventListener('abort', () => {
      clearTimeout(alarm);
      thread.off('message', resolve).off('error', onError).off('exit', onExit);
    });
  }).finally(() => listening.abort());
  if (!answer.ok) throw new FileError(answer.code);
  return answer;
}
