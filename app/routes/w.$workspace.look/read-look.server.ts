import { buffer } from 'node:stream/consumers';
import { assertSameOrigin } from '~/auth/same-origin.server';
import { isColour, LOGO_BYTES, type Look, readColour } from '~/domain/look/look';
import { type LogoProblem, type ReadLogo, readLogo } from '~/domain/look/read-logo';
import { type Refused, refused } from '~/forms/outcome';
import { readParts } from '~/forms/read-parts.server';

interface Picture extends ReadLogo {
  name: string;
  bytes: Buffer;
}

interface Read {
  ok: true;
  look: Look;
  picture: Picture | null;
}

const limits = { fields: 10, files: 1, text: 5_000, fileSize: LOGO_BYTES + 1 };

/** The form of the look: what stays of the one before, and a new picture, still in memory. */
export async function readLook(request: Request, before: Look): Promise<Read | Refused> {
  assertSameOrigin(request);
  const { fields, files } = await readParts(request, {
    limits,
    keep: async ({ name, bytes }) => ({ name, bytes: await buffer(bytes) }),
  });
  const form = new Map(fields);
  const typed = form.get('accent') ?? '';
  const accent = readColour(typed);
  const [file] = files.filter(({ bytes }) => bytes.length > 0);
  const logo = file ? { ...readLogo(file.bytes), ...file } : null;
  const errors = {
    ...(logo && 'problem' in logo && { logo: (logo as { problem: LogoProblem }).problem }),
    ...(accent !== '' && !isColour(accent) && { accent: 'accent' }),
  };
  if (Object.keys(errors).length > 0) return refused(errors, { accent: typed });
  const kept = form.has('withoutLogo') ? undefined : before.logo;
  return {
    ok: true,
    look: { ...(accent && { accent }), ...(kept && { logo: kept }) },
    picture: logo && 'logo' in logo ? { ...logo.logo, name: logo.name, bytes: logo.bytes } : null,
  };
}
