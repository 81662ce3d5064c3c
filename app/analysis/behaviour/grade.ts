import type { CustomerRow, GradeRule } from '../input';
import { GRADES, type Grade, type GradeCount, type GradedCustomer, type Grades } from '../report';
import { wilson } from '../statistics/intervals';
import { midRanks } from '../statistics/mid-ranks';
import { weightedKappa } from './agreement';
import type { Behaviour, BehaviourTable } from './behaviour';
import { gradeOf, reasonsFor } from './grade-rule';
import { rfmSteps } from './rfm';
import { quadrantCounts, temperatureCounts } from './standing';

/**
 * Grades every customer by behaviour, and sets the founder's own grades beside them without mixing
 * the two. `respondents` are customer ids that answered the survey.
 */
export function gradeCustomers(
  customers: readonly CustomerRow[],
  table: BehaviourTable,
  given: { rule: GradeRule; respondents: ReadonlySet<string> },
): Grades {
  const rows = [...table.byCustomer.values()].sort(byCustomerId);
  const grades = new Map(rows.map((row) => [row.customerId, gradeOf(row, given.rule, table)]));
  const fine = splitGrades(rows, grades);
  const best = upperOnAllThree(rows);
  const byCustomer: Record<string, GradedCustomer> = {};
  for (const row of rows) {
    const grade = grades.get(row.customerId)!;
    byCustomer[row.customerId] = {
      grade,
      fine: fine.get(row.customerId) ?? grade,
      netRevenue: row.netRevenue,
      paidOrders: row.paidOrders,
      reasons: reasonsFor(row, grade, { rule: given.rule, medianOrder: table.medianOrder }),
      tooEarly: isTooEarly(row, table),
    };
  }
  return {
    byCustomer,
    counts: countGrades(byCustomer, given.respondents),
    agreement: agreementWithFounder(customers, grades),
    rfm: {
      best: wilson(best.length, rows.length),
      a: best.filter((id) => grades.get(id) === 'A').length,
    },
    quadrants: quadrantCounts(rows),
    temperature: temperatureCounts(rows, given.respondents),
  };
}

/** Recent, frequent and dear: the upper two of five steps on all three. */
function upperOnAllThree(rows: Behaviour[]): string[] {
  return [...rfmSteps(rows)].flatMap(([id, steps]) =>
    Math.min(steps.recency, steps.frequency, steps.monetary) >= 4 ? [id] : [],
  );
}

function byCustomerId(left: Behaviour, right: Behaviour): number {
  return left.customerId < right.customerId ? -1 : 1;
}

/** Known for less than one payment cycle: whoever had no time to come back is not judged yet. */
function isTooEarly(row: Behaviour, table: BehaviourTable): boolean {
  return row.firstSeen !== null && table.today - row.firstSeen < table.paymentCycleDays;
}

/**
 * A1-A3 and B1-B3: thirds inside the grade, by the mean of two ranks, net revenue and readiness
 * (early payment, few tickets and change requests). C is not split.
 */
function splitGrades(rows: Behaviour[], grades: Map<string, Grade>): Map<string, string> {
  const fine = new Map<string, string>();
  for (const grade of ['A', 'B'] as const) {
    const own = rows.filter((row) => grades.get(row.customerId) === grade);
    const revenue = midRanks(own.map((row) => row.netRevenue));
    const readiness = midRanks(own.map(readinessOf));
    const score = own.map((_, i) => revenue[i]! + readiness[i]!);
    const place = midRanks(score);
    own.forEach((row, i) => {
      const third = Math.min(2, Math.floor(((own.length - place[i]!) / own.length) * 3));
      fine.set(row.customerId, `${grade}${third + 1}`);
    });
  }
  return fine;
}

function readinessOf(row: Behaviour): number {
  return -(Math.max(0, row.delayDays ?? 0) + 2 * row.changeRequests + row.supportTickets);
}

function countGrades(
  byCustomer: Record<string, GradedCustomer>,
  respondents: ReadonlySet<string>,
): GradeCount[] {
  const all = Object.entries(byCustomer);
  return GRADES.map((grade) => {
    const own = all.filter(([, customer]) => customer.grade === grade);
    return {
      grade,
      customers: wilson(own.length, all.length),
      respondents: own.filter(([id]) => respondents.has(id)).length,
      netRevenue: own.reduce((sum, [, customer]) => sum + customer.netRevenue, 0),
    };
  });
}

/** Quadratic-weighted kappa; fewer than five own grades say nothing about agreement. */
function agreementWithFounder(
  customers: readonly CustomerRow[],
  grades: Map<string, Grade>,
): Grades['agreement'] {
  const judged = customers.flatMap((customer) => {
    const manual = GRADES.find((grade) => customer.manualGrade?.trim().toUpperCase()[0] === grade);
    const behaviour = grades.get(customer.id);
    return manual && behaviour ? [{ customer, manual, behaviour }] : [];
  });
  if (judged.length < 5) return null;
  const pairs = judged.map((one) => [one.manual, one.behaviour] as const);
  const differences = judged
    .filter((one) => one.manual !== one.behaviour)
    .map(({ customer, behaviour }) => ({
      customerId: customer.id,
      manual: customer.manualGrade ?? '',
      behaviour,
    }));
  return {
    weightedKappa: weightedKappa(pairs, GRADES),
    customers: judged.length,
    differing: differences.length,
    differences,
  };
}
