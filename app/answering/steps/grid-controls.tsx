import type { ComponentType } from 'react';
import type { ControlProps } from './control-props';
import { within } from './field-names';

/** A list of groups, which a phone can show; a table cannot. */
export function Matrix({ question, field }: ControlProps) {
  const type = question.cellType === 'checkbox' ? 'checkbox' : 'radio';
  const given = (question.value ?? {}) as Record<string, unknown>;
  return (
    <div className="grid gap-4">
      {question.rows.map((row, at) => {
        const picked = [given[String(row.value)] ?? []].flat().map(String);
        return (
          <fieldset key={String(row.value)}>
            <legend className="font-semibold">{row.text}</legend>
            <div className="grid grid-cols-[repeat(auto-fill,minmax(8rem,1fr))] gap-x-4">
              {question.columns.map((column) => (
                <label key={String(column.value)} className="flex min-h-11 items-center gap-2">
                  <input
                    type={type}
                    name={within(field, at)}
                    value={String(column.value)}
                    defaultChecked={picked.includes(String(column.value))}
                    className="size-5 shrink-0 accent-accent"
                  />
                  <span className="min-w-0 wrap-anywhere">{column.locText.textOrHtml}</span>
                </label>
              ))}
            </div>
          </fieldset>
        );
      })}
    </div>
  );
}

/** A question inside is drawn as any other is. */
type Holding = ControlProps & { Asked: ComponentType<ControlProps> };

/** A question in each cell, row by row. */
export function Cells({ question, field, texts, Asked }: Holding) {
  const isOpen = question.getType() === 'matrixdynamic';
  return (
    <div className="grid gap-6">
      {question.visibleRows.map((row, at) => (
        <fieldset
          key={within(field, at)}
          className="grid gap-4 rounded-base border border-line p-4"
        >
          <legend className="px-1 font-semibold">{isOpen ? at + 1 : row.text}</legend>
          {row.cells.map((cell, place) => (
            <Asked
              key={within(field, at, place)}
              question={cell.question}
              field={within(field, at, place)}
              texts={texts}
            />
          ))}
          {(row.detailPanel?.questions ?? []).map((inside, place) => (
            <Asked
              key={within(field, at, 'more', place)}
              question={inside}
              field={within(field, at, 'more', place)}
              texts={texts}
            />
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
        {panel.questions
          .filter((inside) => inside.isVisible)
          .map((inside) => {
            const own = within(field, at, panel.questions.indexOf(inside));
            return <Asked key={own} question={inside} field={own} texts={texts} />;
          })}
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
