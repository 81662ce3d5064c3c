import { seeDecimalSign } from '../cells/amount';
import { seeDateOrder } from '../cells/date';
import { beginningOf } from '../cells/text';
import type { Column } from '../reading';

const MOST_EXAMPLES = 3;
const MOST_WORDS = 40;
const LONGEST_WORD = 60;

/** Watches one column go by and says at the end how its cells are to be read. */
export class ColumnProfile {
  private readonly examples: string[] = [];
  private readonly words = new Map<string, number>();
  private readonly orders = { dayFirst: 0, monthFirst: 0, either: 0 };
  private readonly signs = { ',': 0, '.': 0 };
  private filled = 0;

  constructor(private readonly header: string) {}

  see(cell: string): void {
    if (cell === '') return;
    this.filled += 1;
    if (this.examples.length < MOST_EXAMPLES && !this.examples.includes(cell)) {
      this.examples.push(beginningOf(cell, 80));
    }
    this.countWord(cell);
    if (cell.length > 30) return;
    const order = seeDateOrder(cell);
    if (order) this.orders[order] += 1;
    const sign = seeDecimalSign(cell);
    if (sign) this.signs[sign] += 1;
  }

  /** One word too many, and the column is no status any more: counting stops. */
  private countWord(cell: string): void {
    if (this.words.size > MOST_WORDS) return;
    const word = beginningOf(cell, LONGEST_WORD);
    this.words.set(word, (this.words.get(word) ?? 0) + 1);
  }

  result(): Column {
    const words = [...this.words].sort((one, other) => other[1] - one[1]).map(([word]) => word);
    return {
      header: this.header,
      examples: this.examples,
      filled: this.filled,
      dateOrder: this.dateOrder(),
      decimalSign: this.decimalSign(),
      words: words.length > MOST_WORDS ? null : words,
    };
  }

  private dateOrder(): Column['dateOrder'] {
    const { dayFirst, monthFirst, either } = this.orders;
    if (dayFirst + monthFirst + either === 0) return null;
    if (dayFirst === monthFirst) return 'unclear';
    return dayFirst > monthFirst ? 'dayFirst' : 'monthFirst';
  }

  private decimalSign(): Column['decimalSign'] {
    if (this.signs[','] === this.signs['.']) return null;
    return this.signs[','] > this.signs['.'] ? ',' : '.';
  }
}
