// An upload is read beside the server, not in it: others are answered meanwhile.
import { availableParallelism } from 'node:os';
import { runInThread, ThreadLimit } from '~/jobs/worker-thread.server';
import { createLines, LineFull } from '~/limits/lines.server';
import { logFailure } from '~/log/log-failure';
import type { DescribedUpload, Upload } from './describe-upload.server';
import type { FileErrorCode } from './file/file-error';

/** The largest file takes a tenth of either; a workbook has a thread and limits of its own inside. */
const limits = { longestMs: 150_000, mostHeapMb: 512 };

/** Half of the machine is for everybody else; of one workspace one, so that nobody takes all the places. */
const atOnce = Math.max(1, Math.floor(availableParallelism() / 2));
const ofWorkspace = createLines({ atOnce: 1, room: 3 });
const ofAll = createLines({ atOnce, room: 20 });

/** Whatever becomes of the thread, whoever sent the file hears of it in words. */
export async function describeBeside(
  { received, kind = null, signal }: Upload,
  { longestMs, mostHeapMb } = limits,
): Promise<DescribedUpload> {
  const read = () =>
    runInThread<DescribedUpload>(
      'describe-upload',
      { received, kind },
      { longestMs, mostHeapMb, signal },
    );
  try {
    return await ofWorkspace(received.workspaceId, () => ofAll('', read));
  } catch (error) {
    const code = codeOf(error);
    if (!code) throw error;
    if (code === 'tooMuchWork') logFailure('The reading of an upload was ended', error);
    return { ok: false, code, row: null, table: null };
  }
}

function codeOf(error: unknown): FileErrorCode | null {
  if (error instanceof LineFull) return 'busy';
  return error instanceof ThreadLimit ? 'tooMuchWork' : null;
}
