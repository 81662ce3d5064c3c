import type { NamedEvent } from '~/domain/history/named-event';
import { paths } from '~/paths';

type Say = (key: string, values?: Record<string, unknown>) => string;

/** Stands on both sides of the subject while the sentence is made; nothing that is typed can be it. */
const MARK = '\u0000';

/**
 * A sentence in three parts, so that its subject can be a link whatever it is called. `inARow`: how
 * many like it the sentence stands for; an event alone may have counted something itself.
 */
export function sayEvent(event: NamedEvent, t: Say, inARow = 1) {
  const subject = subjectOf(event, t);
  const count = inARow > 1 ? inARow : (event.after?.count ?? inARow);
  const values = { ...valuesOf(event, t), count, subject: MARK + subject + MARK };
  const [start = '', said = '', end = ''] = t(keyOf(event, inARow), values).split(MARK);
  return { start, subject: said, end };
}

function keyOf({ verb, subject, after }: NamedEvent, inARow: number): string {
  if (verb === 'response.finished' && inARow > 1) return 'events.manyAnswered';
  // Words about a customer are erased with her; that something was done stays.
  if (subject.kind === 'customer' && verb === 'customer.graded' && !after) return 'events.erased';
  return `events.say.${verb}`;
}

function subjectOf({ subject, subjectName, otherName, after }: NamedEvent, t: Say): string {
  const own = typeof after?.name === 'string' ? after.name : null;
  return subjectName ?? own ?? otherName ?? t(`events.unnamed.${subject.kind}`);
}

function valuesOf({ actor, after }: NamedEvent, t: Say) {
  const word = (area: string, value: unknown) =>
    typeof value === 'string' ? t(`${area}.${value}`) : '';
  return {
    ...after,
    who: actor.name ?? t(`events.who.${actor.kind}`),
    role: word('common.roles', after?.role),
    verdict: word('reviews.verdicts', after?.verdict),
  };
}

/** Where what it is about can be seen; null where there is nothing left to see. */
export function pageOf(
  { verb, subject, subjectName, other }: NamedEvent,
  workspaceSlug: string,
): string | null {
  const { kind, id } = subject;
  const within = other?.id ?? '';
  switch (kind) {
    case 'customer':
      return subjectName === null ? null : paths.customer(workspaceSlug, id);
    case 'import':
      return verb === 'import.discarded' ? null : paths.import(workspaceSlug, id);
    case 'survey':
      return paths.survey(workspaceSlug, id);
    case 'response':
      return paths.responses(workspaceSlug, within);
    case 'code':
      return paths.surveyCodes(workspaceSlug, within);
    case 'analysis':
      return paths.analysis(workspaceSlug, id);
    case 'report':
      return paths.report(workspaceSlug, id);
    case 'profile':
      return paths.report(workspaceSlug, within);
    case 'comment':
      return paths.review(workspaceSlug, within);
    case 'offer':
      return paths.offer(workspaceSlug, id);
    case 'user':
    case 'memberInvitation':
      return paths.members(workspaceSlug);
    case 'workspace':
      if (verb === 'workspace.lookChanged') return paths.look(workspaceSlug);
      return verb === 'workspace.changed' ? paths.settings(workspaceSlug) : null;
  }
}
