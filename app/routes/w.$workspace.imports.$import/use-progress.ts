import { useFetcher, useRevalidator } from '@remix-run/react';
import { useEffect, useState } from 'react';
import type { ImportProgress } from '~/domain/imports/progress';
import { paths } from '~/paths';
import type { ShownRun } from './shown';

const LOOK_EVERY_MS = 700;
const LONG_WAIT_MS = 10_000;

/** Asks again and again how far it is; when it has ended, the page asks for its result. */
export function useProgress(shown: ShownRun): ImportProgress {
  const fetcher = useFetcher<ImportProgress>();
  const { revalidate } = useRevalidator();
  const now = fetcher.data ?? shown;
  const address = paths.importProgress(shown.slug, shown.id);
  const hasEnded = now.status !== 'queued' && now.status !== 'running';
  const { load } = fetcher;
  useEffect(() => {
    if (hasEnded) return revalidate();
    const timer = setInterval(() => load(address), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [hasEnded, address, load, revalidate]);
  return now;
}

/** A worker takes a job within a second; longer than this, and none may be running. */
export function useHasWaited(isWaiting: boolean): boolean {
  const [hasWaited, setHasWaited] = useState(false);
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => setHasWaited(true), LONG_WAIT_MS);
    return () => clearTimeout(timer);
  }, [isWaiting]);
  return isWaiting && hasWaited;
}
