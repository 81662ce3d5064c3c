import type { NamedEvent } from './named-event';

export interface Gathered {
  event: NamedEvent;
  /** How many of its kind stand in a row; the newest of them is `event`. */
  count: number;
}

/** A hundred answers in a row are one line: everything else would be out of sight. */
export function gather(events: readonly NamedEvent[]): Gathered[] {
  const gathered: Gathered[] = [];
  for (const event of events) {
    const last = gathered.at(-1);
    if (last && isAnswer(event) && isAnswer(last.event) && event.other?.id === last.event.other?.id)
      last.count += 1;
    else gathered.push({ event, count: 1 });
  }
  return gathered;
}

const isAnswer = ({ verb }: NamedEvent): boolean => verb === 'response.finished';
