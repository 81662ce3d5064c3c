import { type ReactNode, useContext, useMemo } from 'react';
import { ClockContext } from '~/i18n/use-format';

type OnClockOfProps = { workspace: { timeZone: string }; children: ReactNode };

/** Everybody reads a workspace's hours alike; whose own clock differs is told which it is. */
export function OnClockOf({ workspace: { timeZone }, children }: OnClockOfProps) {
  const reader = useContext(ClockContext);
  const isNamed = reader.timeZone !== timeZone || reader.isNamed;
  const clock = useMemo(() => ({ timeZone, isNamed }), [timeZone, isNamed]);
  return <ClockContext.Provider value={clock}>{children}</ClockContext.Provider>;
}
