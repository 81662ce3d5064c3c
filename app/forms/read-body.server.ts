import { limitOfRequest } from './body-limits';

/**
 * The body of a request as far as its address may send one; null when it is longer. What is sent
 * is counted, whatever the headers claim. The rest of what is too long is read and thrown away: a
 * line cut in the middle would look like a tunnel to the sender, who would send it again.
 */
export async function readBody(request: Request): Promise<Buffer | null> {
  const { kept, heard } = limitOfRequest(request);
  // Not read at all: the server hears the sender out.
  if (Number(request.headers.get('Content-Length')) > kept) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size <= kept) chunks.push(value);
    if (size > heard) await reader.cancel();
  }
  return size > kept ? null : Buffer.concat(chunks);
}
