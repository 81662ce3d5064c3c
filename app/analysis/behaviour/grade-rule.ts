import type { GradeRule } from '../input';
import type { Grade, GradeReason } from '../report';
import type { Behaviour, BehaviourTable } from './behaviour';

/** Grading rule v1. Every threshold can be edited by the founder. */
export const DEFAULT_GRADE_RULE: GradeRule = {
  aMinPaid: 2,
  aMaxDiscountShare: 0.25,
  aMaxDelayDays: 5,
  aMaxRefundShare: 0.2,
  aMaxChangeRequests: 1,
  aMaxTickets: 2,
  troubleDiscountShare: 0.5,
  troubleLateShare: 0.25,
  troubleDelayDays: 10,
  troubleRefundShare: 0.25,
  troubleChangeRequests: 3,
  troubleTickets: 6,
  xOrderMultiple: 8,
  xChangeRequests: 5,
};

/**
 * The grade a customer's behaviour suggests, first match wins:
 * X an order far above the base that never got paid, or endless changes: we have not grown to it;
 * A pays repeatedly, on time, at full price, asks for nothing extra;
 * C at least two kinds of trouble; D has not paid at all; B otherwise.
 * It is a suggestion with reasons, the founder's word stands.
 */
export function gradeOf(
  behaviour: Behaviour,
  rule: GradeRule,
  table: Pick<BehaviourTable, 'medianOrder'>,
): Grade {
  if (isX(behaviour, rule, table.medianOrder)) return 'X';
  if (isA(behaviour, rule)) return 'A';
  const { paidOrders, changeRequests, supportTickets } = behaviour;
  const onlyPoor =
    paidOrders === 0 &&
    changeRequests < rule.troubleChangeRequests &&
    supportTickets < rule.troubleTickets;
  if (countTroubles(behaviour, rule) >= 2 && !onlyPoor) return 'C';
  return paidOrders === 0 ? 'D' : 'B';
}

function isX(behaviour: Behaviour, rule: GradeRule, medianOrder: number): boolean {
  const huge = behaviour.largestOrder >= rule.xOrderMultiple * medianOrder;
  const stuck = behaviour.paidOrders === 0 || behaviour.changeRequests >= rule.xChangeRequests;
  return behaviour.orders > 0 && behaviour.largestOrder > 0 && huge && stuck;
}

function isA(behaviour: Behaviour, rule: GradeRule): boolean {
  return (
    behaviour.paidOrders >= rule.aMinPaid &&
    behaviour.discountShare <= rule.aMaxDiscountShare &&
    (behaviour.delayDays ?? 0) <= rule.aMaxDelayDays &&
    behaviour.lateShare === 0 &&
    behaviour.refundShare <= rule.aMaxRefundShare &&
    behaviour.changeRequests <= rule.aMaxChangeRequests &&
    behaviour.supportTickets <= rule.aMaxTickets
  );
}

function countTroubles(behaviour: Behaviour, rule: GradeRule): number {
  return [
    behaviour.discountShare >= rule.troubleDiscountShare,
    behaviour.lateShare >= rule.troubleLateShare ||
      (behaviour.delayDays ?? 0) > rule.troubleDelayDays,
    behaviour.refundShare >= rule.troubleRefundShare,
    behaviour.changeRequests >= rule.troubleChangeRequests,
    behaviour.supportTickets >= rule.troubleTickets,
  ].filter(Boolean).length;
}

/** The figures that decided, worded by the interface. */
export function reasonsFor(
  behaviour: Behaviour,
  grade: Grade,
  given: { rule: GradeRule; medianOrder: number },
): GradeReason[] {
  const { rule } = given;
  const reasons: GradeReason[] = [];
  const say = (when: boolean, code: GradeReason['code'], value: number) => {
    if (when) reasons.push({ code, value });
  };
  const delay = behaviour.delayDays ?? 0;
  say(grade === 'X', 'veryLargeOrder', behaviour.largestOrder / given.medianOrder);
  say(behaviour.paidOrders === 0, 'neverPaid', behaviour.orders);
  say(behaviour.paidOrders > 0, 'paidOrders', behaviour.paidOrders);
  say(grade === 'A', 'paysOnTime', delay);
  say(behaviour.lateShare > 0, 'overdue', behaviour.lateShare);
  say(delay > rule.aMaxDelayDays, 'paysLate', delay);
  say(behaviour.discountShare > rule.aMaxDiscountShare, 'discounts', behaviour.discountShare);
  say(behaviour.refundShare > rule.aMaxRefundShare, 'refunds', behaviour.refundShare);
  const { changeRequests, supportTickets } = behaviour;
  say(changeRequests > rule.aMaxChangeRequests, 'changeRequests', changeRequests);
  say(supportTickets > rule.aMaxTickets, 'supportTickets', supportTickets);
  return reasons;
}
