import type { HappenedEvent } from '~/domain/events/event';

/** An event with the names its things bear today; null where they are gone or not to be told. */
export interface NamedEvent extends HappenedEvent {
  subjectName: string | null;
  otherName: string | null;
}
