import type { ReactNode } from 'react';
import { type AskedQuestion, kindOf } from './asked';
import { Choices, Select } from './choice-controls';
import type { ControlProps } from './control-props';
import { wordsField } from './field-names';
import { FileControl } from './file-control';
import { Cells, Matrix, Panels } from './grid-controls';
import { judgedByPage } from './judged-by-page';
import { markField, markOf } from './mark';
import { Order } from './order-control';
import { Range } from './range-control';
import { SaidErrors } from './said-errors';
import { Shown } from './shown';
import { SignatureControl } from './signature-control';
import { Line, Lines, Long } from './text-controls';

const controls: Record<ReturnType<typeof kindOf>, (props: ControlProps) => ReactNode> = {
  one: Choices,
  many: Choices,
  select: Select,
  order: Order,
  line: Line,
  long: Long,
  lines: Lines,
  range: Range,
  matrix: Matrix,
  cells: (props) => <Cells {...props} Asked={InnerControl} />,
  panels: (props) => <Panels {...props} Asked={InnerControl} />,
  file: FileControl,
  signature: SignatureControl,
  shown: Shown,
};

/** Fields that are one control have a label; the others are a group with a legend. */
const SINGLE = ['select', 'line', 'long'];

/** A question with its title, hint and error, and the browser's own form for it. */
export function AskedControl(props: ControlProps) {
  const { question, field } = props;
  const kind = kindOf(question);
  if (kind === 'shown' && !question.hasInput) return <Shown {...props} />;
  return (
    <div data-question={field} {...judgedByPage(question)}>
      <InnerControl {...props} />
      {kind !== 'shown' && <input type="hidden" name={markField(field)} value={markOf(question)} />}
    </div>
  );
}

/** The same inside a row or a panel, which are kept as a whole. */
function InnerControl(props: ControlProps) {
  const { question, field } = props;
  const kind = kindOf(question);
  if (kind === 'shown' && !question.hasInput) return <Shown {...props} />;
  if (SINGLE.includes(kind))
    return (
      <div className="grid gap-2">
        <label htmlFor={field} className="text-large font-semibold wrap-anywhere">
          <Title question={question} />
        </label>
        <Body {...props} />
      </div>
    );
  return (
    <fieldset
      id={field}
      tabIndex={-1}
      aria-describedby={`${field}-error`}
      className="grid grid-cols-[minmax(0,1fr)] gap-2"
    >
      <legend className="mb-2 text-large font-semibold wrap-anywhere">
        <Title question={question} />
      </legend>
      <Body {...props} />
    </fieldset>
  );
}

function Body(props: ControlProps) {
  const { question, field, texts } = props;
  const kind = kindOf(question);
  const Control = controls[kind];
  return (
    <>
      {question.hasDescription && (
        <div id={`${field}-hint`} className="text-small text-ink-soft">
          {question.locDescription.textOrHtml}
        </div>
      )}
      <SaidErrors {...props} />
      <Control {...props} />
      {question.hasComment && kind !== 'long' && (
        <input
          name={wordsField(field)}
          aria-label={texts.words}
          placeholder={texts.words}
          defaultValue={question.comment}
          className="control"
        />
      )}
    </>
  );
}

const Title = ({ question }: { question: AskedQuestion }) => (
  <>
    {question.hasTitle ? question.processedTitle : question.name}
    {question.isRequired && <span aria-hidden="true"> *</span>}
  </>
);
