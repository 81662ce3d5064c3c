/** On our own server; signs a browser drops ("/ /stranger.example") could make an address of it. */
const OWN = /^\/(?![/\\])[^\s\\]*$/;
const INSIDE = /^data:image\/[\w.+-]+[;,]/i;

/**
 * A picture that may be shown: it stands in the survey itself or on our own server. Others would tell a stranger who
 * answers; null for them, and for what is no picture.
 */
export function ownPicture(link: unknown): string | null {
  const address = typeof link === 'string' ? link.trim() : '';
  return OWN.test(address) || INSIDE.test(address) ? address : null;
}
