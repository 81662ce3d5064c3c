import type { ReactNode } from 'react';
import { softTone, type Tone } from './tone';

/** A state in one or two words. */
export const Badge = ({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) => (
  <span
    className={`inline-block rounded-small px-2 py-0.5 text-small font-semibold ${softTone[tone]}`}
  >
    {children}
  </span>
);
