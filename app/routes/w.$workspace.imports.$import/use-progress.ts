import { useFetcher, useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';
import type { WatchedProgress } from '~/domain/imports/progress';
import { paths } from '~/paths';
import type { ShownRun } from './shown';

const LOOK_EVERY_MS = 700;

/** Asks again and again how far it is; when it has ended, the page asks for its result. */
export function useProgress(shown: ShownRun): WatchedProgress {
  const fetcher = useFetcher<WatchedProgress>();
  const { revalidate } = useRevalidator();
  const now = fetcher.data ?? shown;
  const address = paths.importProgress(shown.workspaceSlug, shown.id);
  const hasEnded = now.status !== 'queued' && now.status !== 'running';
  const { load } = fetcher;
  useEffect(() => {
    if (hasEnded) return revalidate();
    const timer = setInterval(() => load(address), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [hasEnded, address, load, revalidate]);
  return now;
}
