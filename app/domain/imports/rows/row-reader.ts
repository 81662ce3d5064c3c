import type { DecimalSign } from '../cells/amount';
import { type DateOrder, dateOrders, readDate } from '../cells/date';
import { beginningOf } from '../cells/text';
import type { Field } from '../fields';
import { type Row, readerOf } from '../file/rows';
import { columnsOf, type Mapping } from '../mapping';
import { RowProblem } from '../problem';
import type { Column, Reading } from '../reading';

/** Longer than a cell of Excel can hold. */
const LONGEST_CELL = 32_767;

/** Reads our fields out of one row after another, by one mapping. */
export class RowReader {
  private readonly read: (row: Row, header: string) => string;
  private readonly columns: Map<string, Column>;

  constructor(
    readonly reading: Reading,
    readonly mapping: Mapping,
  ) {
    this.read = readerOf(reading.columns.map((column) => column.header));
    this.columns = new Map(reading.columns.map((column) => [column.header, column]));
  }

  /** Cells beyond the header, or far too long ones, belong to a broken row. */
  check(row: Row): void {
    const beyond = row.cells.slice(this.reading.columns.length).find((cell) => cell !== '');
    if (beyond !== undefined) throw new RowProblem('tooManyCells', null, beyond);
    const long = row.cells.find((cell) => cell.length > LONGEST_CELL);
    if (long !== undefined) throw new RowProblem('tooLong', null, beginningOf(long, 200));
  }

  text(row: Row, field: Field): string {
    return this.texts(row, field)[0] ?? '';
  }

  /** What the columns of a field hold, empty cells left out. */
  texts(row: Row, field: Field): string[] {
    return columnsOf(this.mapping, field)
      .map((header) => this.read(row, header))
      .filter((cell) => cell !== '');
  }

  cell(row: Row, header: string): string {
    return this.read(row, header);
  }

  date(row: Row, field: Field): Date | null {
    const text = this.text(row, field);
    if (isNothing(text)) return null;
    const reading = readDate(text, this.dateOrder(field));
    if (reading === 'unclear') throw new RowProblem('unclearDate', field, text);
    if (reading === 'wrong') throw new RowProblem('badDate', field, text);
    return reading.date;
  }

  decimalSign(field: Field): DecimalSign | null {
    return this.columnOf(field)?.decimalSign ?? null;
  }

  private dateOrder(field: Field): DateOrder | null {
    const ofColumn = this.columnOf(field)?.dateOrder;
    return dateOrders.find((one) => one === ofColumn) ?? this.mapping.dateOrder;
  }

  private columnOf(field: Field): Column | undefined {
    const [header] = columnsOf(this.mapping, field);
    return header === undefined ? undefined : this.columns.get(header);
  }
}

/** How exports write that there is nothing. */
export const isNothing = (text: string): boolean =>
  text === '' || /^(?:-|—|–|n\/a|null|none|нет|0000-00-00.*|00\.00\.0000.*)$/i.test(text);
