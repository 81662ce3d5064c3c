/** A screener, what it is learnt from and how. */
export interface LearntScreener {
  items: { sign: number; points: number }[];
  threshold: number;
}

export interface LearningSource {
  signs: readonly Uint8Array[];
  /** The question each sign is about. */
  questions: readonly string[];
  /** What the screener is learnt from: 1 for whoever behaves like the wanted grade on the whole. */
  outcome: Uint8Array;
  /** What it is measured by: 1 for the wanted grade itself. */
  wanted: Uint8Array;
}

/** How a screener is put together. */
export interface ScreenerStyle {
  /** Signs that enter the logistic. */
  entering: number;
  /** Of the ridge: how strongly weights are held back. */
  penalty: number;
  /** How far a sign must stand out, how far compared with the strongest one, and how many give it. */
  leastZ: number;
  leastOfBestZ: number;
  leastShare: number;
  /** Weights below this share of the largest are left off the screener. */
  leastOfBestWeight: number;
  /** Whether two answers together may be the screener. */
  pairs: boolean;
}
