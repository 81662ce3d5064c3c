/** A points card, what it is learnt from and how. */
export interface Card {
  items: { sign: number; points: number }[];
  threshold: number;
}

export interface CardSource {
  signs: readonly Uint8Array[];
  /** The question each sign is about. */
  questions: readonly string[];
  /** What the card is learnt from: 1 for whoever behaves like the wanted grade on the whole. */
  outcome: Uint8Array;
  /** What it is measured by: 1 for the wanted grade itself. */
  wanted: Uint8Array;
}

/** How a card is put together. */
export interface CardStyle {
  /** Signs that enter the logistic. */
  entering: number;
  /** Of the ridge: how strongly weights are held back. */
  penalty: number;
  /** How far a sign must stand out, how far compared with the strongest one, and how many give it. */
  leastZ: number;
  leastOfBestZ: number;
  leastShare: number;
  /** Weights below this share of the largest are left off the card. */
  leastOfBestWeight: number;
  /** Whether two answers together may be the card. */
  pairs: boolean;
}
