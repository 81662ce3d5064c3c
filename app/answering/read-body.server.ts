export const LARGEST_ANSWERS = 256 * 1024;

/** Stops reading at the limit: nobody fills our memory with an answer. */
export async function readBody(request: Request, most = LARGEST_ANSWERS): Promise<string> {
  if (Number(request.headers.get('Content-Length') ?? 0) > most) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > most) {
      await reader.cancel();
      throw tooLarge();
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function tooLarge(): Response {
  return Response.json({ errors: [{ key: '', message: 'At most 256 KB.' }] }, { status: 400 });
}
