import { useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';

const LOOK_EVERY_MS = 700;

/** Looks again while work is going on; when a report is there, the loader leads to it. */
export function useFreshData(isActive: boolean): void {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (!isActive || state !== 'idle') return;
    const timer = setTimeout(revalidate, LOOK_EVERY_MS);
    return () => clearTimeout(timer);
  }, [isActive, state, revalidate]);
}
