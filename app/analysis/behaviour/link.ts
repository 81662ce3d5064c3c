/** One answer sheet as it came in: SurveyJS `survey.data` of one customer. */
export interface AnswerRow {
  customerId: string;
  /** ISO date or time; blank sorts first. */
  submittedAt: string;
  data: Record<string, unknown>;
}

export interface LinkedAnswers {
  /** Customer ids in ascending order, so that the order of the rows cannot matter. */
  respondents: string[];
  /** The latest sheet of each. */
  data: Record<string, unknown>[];
  setAside: { unknownCustomers: number; olderDuplicates: number };
}

/**
 * Joins answers to customers: the latest sheet of a customer counts, older ones and sheets of
 * unknown customers are counted, not used. Of two sheets of the same moment the one whose content
 * sorts last is taken, whatever the order of the rows.
 *
 * @example
 * const rows = [{ customerId: 'x', submittedAt: '', data: {} }];
 * linkAnswers(rows, new Set(['y'])).setAside.unknownCustomers; // => 1
 */
export function linkAnswers(
  rows: readonly AnswerRow[],
  customers: ReadonlySet<string>,
): LinkedAnswers {
  const latest = new Map<string, AnswerRow>();
  const setAside = { unknownCustomers: 0, olderDuplicates: 0 };
  for (const row of rows) {
    const customerId = row.customerId.trim();
    if (!customers.has(customerId)) {
      setAside.unknownCustomers++;
      continue;
    }
    const known = latest.get(customerId);
    if (known) setAside.olderDuplicates++;
    if (!known || isLater(row, known)) latest.set(customerId, row);
  }
  const respondents = [...latest.keys()].sort();
  return { respondents, data: respondents.map((id) => latest.get(id)!.data), setAside };
}

function isLater(row: AnswerRow, known: AnswerRow): boolean {
  if (row.submittedAt !== known.submittedAt) return row.submittedAt > known.submittedAt;
  return JSON.stringify(row.data) > JSON.stringify(known.data);
}
