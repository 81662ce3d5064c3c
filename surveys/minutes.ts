import { listElements } from './element';

/** Three closed questions a minute, as people really answer on a phone. */
export function minutesFor(definition: unknown): number {
  return Math.max(1, Math.round(listElements(definition).length / 3));
}
