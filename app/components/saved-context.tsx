import { createContext, useContext } from 'react';
import type { Saved } from '~/domain/history/named-event';

/** Handed down by the frame of a workspace, which reads it from the address. */
export const SavedContext = createContext<Saved | null>(null);

/** What has just been done on this page, or null. */
export const useSaved = (): Saved | null => useContext(SavedContext);
