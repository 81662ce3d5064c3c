/**
 * `attachment` with any name a person's computer can think of: plain letters for old programs, and
 * the name itself as RFC 6266 has it. Line breaks and direction marks have no place in a header.
 */
export function attachment(name: string): string {
  const clean = name.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').trim() || 'file';
  const plain = clean.replace(/[^\x20-\x7e]|["\\%/]/g, '_');
  const encoded = encodeURIComponent(clean).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
