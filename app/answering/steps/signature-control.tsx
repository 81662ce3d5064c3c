import script from '#signature-script?url';
import type { ControlProps } from './control-props';
import { FileControl } from './file-control';

/**
 * A sheet to sign on, where scripts run (`../control-scripts/signature.ts`); for everybody a way to send a
 * picture of a signature. Either is a file.
 */
export function SignatureControl(props: ControlProps) {
  const { question, field, texts } = props;
  const { sign } = texts;
  return (
    <div data-script={script} data-signs={field} data-file={sign.file} className="grid gap-4">
      <div data-pad hidden>
        <div className="grid justify-items-start gap-2">
          <p className="text-small text-ink-soft">{sign.how}</p>
          <canvas
            width={1000}
            height={400}
            role="img"
            aria-label={`${question.processedTitle}: ${sign.paper}`}
            className="signature-paper"
          />
          <button type="button" data-clear className="py-2 text-link">
            {sign.clear}
          </button>
        </div>
      </div>
      <p className="text-small text-ink-soft">{sign.instead}</p>
      <FileControl {...props} />
    </div>
  );
}
