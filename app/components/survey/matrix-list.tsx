import type { QuestionMatrixModel } from 'survey-core';
import { ReactQuestionFactory, SurveyQuestionElementBase } from 'survey-react-ui';

/** A matrix as a list of radio groups: readable on a phone, and each row announced by its name. */
export class MatrixList extends SurveyQuestionElementBase {
  private get matrix(): QuestionMatrixModel {
    return this.questionBase as unknown as QuestionMatrixModel;
  }

  protected override renderElement() {
    return <div className="survey-rows">{this.matrix.visibleRows.map((row) => this.row(row))}</div>;
  }

  private row(row: QuestionMatrixModel['visibleRows'][number]) {
    const { matrix } = this;
    const group = `${matrix.inputId}_${row.name}`;
    return (
      <fieldset key={row.name} className="survey-row">
        <legend>{row.text}</legend>
        {matrix.visibleColumns.map((column) => (
          <label key={column.value} className="survey-choice">
            <input
              type="radio"
              name={group}
              value={column.value}
              data-row={row.name}
              checked={row.value === column.value}
              disabled={matrix.isReadOnly}
              onChange={() => {
                row.value = column.value;
                this.setState({ chosen: column.value });
              }}
            />
            <span>{column.locText.renderedHtml}</span>
          </label>
        ))}
      </fieldset>
    );
  }
}

export function registerMatrixList(): void {
  ReactQuestionFactory.Instance.registerQuestion('matrix', (properties: unknown) => (
    <MatrixList {...(properties as object)} />
  ));
}
