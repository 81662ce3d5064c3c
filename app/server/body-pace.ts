import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Pace {
  /** A form has this long; a large file as long as it comes at the pace of a bad mobile line. */
  graceMs: number;
  bytesASecond: number;
  /** However much came before, for so long nothing more may come. */
  longestPauseMs: number;
  checkMs: number;
}

const PACE: Pace = {
  graceMs: 20_000,
  bytesASecond: 4 * 1024,
  longestPauseMs: 60_000,
  checkMs: 4_000,
};
const tooSlow = 'HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n';

/**
 * Ends a request that trickles in. Time in which the sender waits for us, because as much as we keep
 * is not read yet, is not counted against it.
 */
export function watchPace(request: IncomingMessage, response: ServerResponse, pace = PACE): void {
  const { socket } = request;
  let before = socket.bytesRead;
  let patience = pace.graceMs;
  const check = () => {
    const earned = ((socket.bytesRead - before) / pace.bytesASecond) * 1_000;
    before = socket.bytesRead;
    patience = Math.min(patience + earned, pace.longestPauseMs);
    if (request.readableLength < request.readableHighWaterMark) patience -= pace.checkMs;
    if (request.complete || patience > 0) return;
    clearInterval(timer);
    if (!response.headersSent) socket.write(tooSlow);
    socket.destroy();
  };
  const timer = setInterval(check, pace.checkMs).unref();
  request.once('close', () => clearInterval(timer));
}
