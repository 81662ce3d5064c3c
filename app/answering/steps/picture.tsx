import { ownPicture } from '#surveys/pictures';

/** One that may be shown; nothing in the place of another. */
export function Picture({ link, words }: { link: unknown; words: string }) {
  const address = ownPicture(link);
  if (!address) return null;
  return <img src={address} alt={words} className="max-h-96 max-w-full rounded-base" />;
}
