import type { ComponentType } from 'react';
import { type AskedQuestion, type Choice, type MatrixRow, matrixRowsOf } from './asked';
import { insideOf } from './asked-within';
import type { ControlProps } from './control-props';
import { within } from './field-names';

/** A list of groups, which a phone can show; a table cannot. */
export function Matrix({ question, field }: ControlProps) {
  const type = question.cellType === 'checkbox' ? 'checkbox' : 'radio';
  return (
    <div className="grid gap-4">
      {matrixRowsOf(question).map(([at, row]) => {
        const picked = [row.value ?? []].flat().map(String);
        return (
          <fieldset key={at}>
            <legend className="font-semibold">{row.text}</legend>
            <div className="grid grid-cols-[repeat(auto-fill,minmax(8rem,1fr))] gap-x-4">
              {question.visibleColumns.map((column) => (
                <label key={String(column.value)} className="flex min-h-11 items-center gap-2">
                  <input
                    type={type}
                    name={within(field, at)}
                    value={String(column.value)}
                    defaultChecked={picked.includes(String(column.value))}
                    className="size-5 shrink-0 accent-accent"
                  />
                  <span className="min-w-0 wrap-anywhere">{cellText(question, row, column)}</span>
                </label>
              ))}
            </div>
          </fieldset>
        );
      })}
    </div>
  );
}

/** Some matrices say in each cell what it means. */
const cellText = (question: AskedQuestion, { name }: MatrixRow, column: Choice): string =>
  (question.hasCellText && question.getCellDisplayLocText?.(name, column).textOrHtml) ||
  column.locText.textOrHtml;

/** A question inside is drawn as any other is. */
type Holding = ControlProps & { Asked: ComponentType<ControlProps> };

/** A question in each cell, row by row. */
export function Cells({ question, field, texts, Asked }: Holding) {
  const isOpen = question.getType() === 'matrixdynamic';
  const inside = insideOf(question, field);
  return (
    <div className="grid gap-6">
      {question.visibleRows.map((row, at) => (
        <fieldset
          key={within(field, at)}
          className="grid gap-4 rounded-base border border-line p-4"
        >
          <legend className="px-1 font-semibold">{isOpen ? at + 1 : row.text}</legend>
          {inside[at]?.map(([one, own]) => (
            <Asked key={own} question={one} field={own} texts={texts} />
          ))}
          {isOpen && question.canRemoveRows && <Remove field={field} at={at} texts={texts} />}
        </fieldset>
      ))}
      {isOpen && question.canAddRow && <Add field={field} texts={texts} />}
    </div>
  );
}

export const Panels = ({ question, field, texts, Asked }: Holding) => (
  <div className="grid gap-6">
    {question.visiblePanels.map((panel, at) => (
      <fieldset key={within(field, at)} className="grid gap-4 rounded-base border border-line p-4">
        <legend className="px-1 font-semibold">{panel.processedTitle || at + 1}</legend>
        {insideOf(question, field)[at]?.map(([one, own]) => (
          <Asked key={own} question={one} field={own} texts={texts} />
        ))}
        {question.canRemovePanel && <Remove field={field} at={at} texts={texts} />}
      </fieldset>
    ))}
    {question.canAddPanel && <Add field={field} texts={texts} />}
  </div>
);

type RowButton = Pick<ControlProps, 'field' | 'texts'>;
const look = 'justify-self-start text-link py-2';

const Add = ({ field, texts }: RowButton) => (
  <button type="submit" name="go" value={`add ${field}`} formNoValidate className={look}>
    {texts.addRow}
  </button>
);

const Remove = ({ field, at, texts }: RowButton & { at: number }) => (
  <button type="submit" name="go" value={`remove ${field} ${at}`} formNoValidate className={look}>
    {texts.removeRow}
  </button>
);
