import { bodyLimits } from '~/forms/body-limits';
import { type IncomingFile, readParts } from '~/forms/read-parts.server';

export interface Upload<Kept> {
  kind: string;
  /** What became of the file; null where none was chosen. */
  file: Kept | null;
}

/** One file and the question what is in it; with more beside them it is no upload of ours. */
const limits = { fields: 5, files: 1, text: 5_000, fileSize: bodyLimits.upload.kept };

/** Hands the file on while it comes in: in memory is no more than `keep` keeps. */
export async function readUpload<Kept>(
  request: Request,
  keep: (file: IncomingFile) => Promise<Kept>,
): Promise<Upload<Kept>> {
  const { fields, files } = await readParts(request, {
    limits,
    keep: async (file) => (file.field === 'file' ? keep(file) : null),
  });
  const kind = fields.findLast(([name]) => name === 'kind')?.[1] ?? 'auto';
  return { kind, file: files[0] ?? null };
}
