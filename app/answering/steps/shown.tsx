import { ownPicture } from '#surveys/pictures';
import type { ControlProps } from './control-props';
import { Picture } from './picture';
import { plainHtml } from './plain-html';

/** What is only read: words, a picture, something worked out. */
export function Shown({ question }: Pick<ControlProps, 'question'>) {
  const { processedHtml, imageLink, altText } = question as unknown as Record<
    string,
    string | undefined
  >;
  if (question.getType() === 'html')
    return (
      <div
        className="grid gap-2 wrap-anywhere"
        dangerouslySetInnerHTML={{ __html: plainHtml(processedHtml ?? '') }}
      />
    );
  if (question.getType() === 'image')
    return ownPicture(imageLink) ? (
      <Picture link={imageLink} words={altText ?? ''} />
    ) : (
      imageLink && <p className="text-ink-soft">{altText || question.name}</p>
    );
  const said = question.displayValue ?? question.value;
  return <p>{said === undefined || said === null ? '–' : String(said)}</p>;
}
