/** Where long work stands: the reading of an import, an analysis. */
export type RunStatus = 'queued' | 'running' | 'finished' | 'cancelled' | 'failed';

/** Not over: whoever works on it may still write, a person may still cancel it. */
export const UNDER_WAY = ['queued', 'running'] as const satisfies RunStatus[];

export const isUnderWay = (status: string): boolean => UNDER_WAY.some((one) => one === status);
