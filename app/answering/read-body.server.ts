export const LARGEST_ANSWERS = 256 * 1024;

/** What is thrown away at most before the line is cut. */
const PATIENCE = 4 * 1024 * 1024;

/**
 * Nobody fills our memory with an answer. The rest of what is too long is read and thrown away:
 * a line cut in the middle would look like a tunnel to the sender, who would send it again.
 */
export async function readBody(request: Request, most = LARGEST_ANSWERS): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size <= most) chunks.push(value);
    if (size > PATIENCE) await reader.cancel();
  }
  if (size > most) throw tooLarge();
  return Buffer.concat(chunks).toString('utf8');
}

function tooLarge(): Response {
  const message = 'At most 256 KB.';
  return Response.json({ state: 'refused', errors: [{ key: '', message }] }, { status: 400 });
}
