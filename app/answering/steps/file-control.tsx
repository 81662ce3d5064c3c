import script from '#files-script?url';
import type { FileRules } from '#surveys/file-rules';
import { partsKind } from '~/forms/body-limits';
import { type AskedQuestion, fileRulesFor } from './asked';
import { askedWithin } from './asked-within';
import { announced, type ControlProps } from './control-props';
import { heldBy } from './take-files';

/**
 * What was sent already, each with a button to take it out, and the browser's own way to choose more. The
 * script of `../files/send-files.ts` sends at once what is chosen here, and shows how far it is.
 */
export function FileControl(props: ControlProps) {
  const { question, field, texts } = props;
  const { files } = texts;
  const rules = fileRulesFor(question) as FileRules;
  const held = heldBy(question).length;
  return (
    <div
      data-files={field}
      data-script={script}
      data-largest={rules.largest}
      data-texts={JSON.stringify({ ...files.script, tooLarge: tooLarge(props) })}
      className="grid gap-3"
    >
      <HeldFiles {...props} />
      <ul data-sending className="grid gap-2 empty:hidden" />
      <div data-row hidden>
        <SendingRow {...props} />
      </div>
      <input
        type="file"
        id={`${field}-file`}
        name={field}
        accept={rules.accept || undefined}
        capture={captureOf(question)}
        multiple={rules.most > 1 || undefined}
        aria-label={`${question.processedTitle}: ${files.choose({ ...rules, held })}`}
        className="control file:me-3 file:rounded-small file:border-0 file:bg-accent-soft file:px-3 file:py-1 file:font-semibold file:text-accent"
        {...announced(props)}
      />
      <p className="text-small text-ink-soft">{files.limits(rules)}</p>
      <p data-said role="status" className="text-small empty:hidden" />
    </div>
  );
}

/** For the script: what is on its way looks like this. */
const SendingRow = ({ texts: { files } }: ControlProps) => (
  <li className="grid gap-2 rounded-base border border-line px-3 py-2">
    <div className="flex items-center justify-between gap-4">
      <span className="min-w-0 wrap-anywhere">
        <bdi data-name /> <span data-size className="text-small text-ink-soft" />
      </span>
      <span className="flex shrink-0 gap-4">
        <button type="button" data-retry hidden className="py-2 text-link">
          {files.retry}
        </button>
        <button type="button" data-cancel className="py-2 text-link" />
      </span>
    </div>
    <progress data-bar max={1} value={0} className="step-progress" />
    <p data-wrong role="alert" className="font-semibold text-danger empty:hidden" />
  </li>
);

/** Drawn anew by itself when a file has come or gone. */
export function HeldFiles({ question, field, texts: { files } }: ControlProps) {
  return (
    <ul data-held aria-label={files.list} className="grid gap-2 empty:hidden">
      {heldBy(question).map((file, at) => (
        <li
          key={'id' in file ? file.id : `${at}`}
          className="flex items-center justify-between gap-4 rounded-base border border-line px-3 py-2"
        >
          <span className="min-w-0 wrap-anywhere">
            <bdi>{file.name}</bdi>{' '}
            {'size' in file && (
              <span className="text-small text-ink-soft">{files.size(file.size)}</span>
            )}
          </span>
          {'id' in file && (
            <button
              type="submit"
              name="go"
              value={`drop ${field} ${file.id}`}
              formNoValidate
              aria-label={files.removeOne(file.name)}
              className="shrink-0 py-2 text-link"
            >
              {files.remove}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A form with files is sent in parts; the others stay short. */
export const encTypeOf = (asked: AskedQuestion[]): string | undefined =>
  asked.some((question) => [...askedWithin(question, '')].some(([one]) => fileRulesFor(one)))
    ? partsKind
    : undefined;

const tooLarge = ({ question, texts: { files } }: ControlProps): string =>
  files.wrong('{{name}}', 'fileTooLarge', fileRulesFor(question)?.largest ?? 0);

const captureOf = (question: AskedQuestion): 'environment' | undefined =>
  question.sourceType === 'camera' ? 'environment' : undefined;
