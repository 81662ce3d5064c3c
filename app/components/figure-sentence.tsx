import type { ReactNode } from 'react';

type FigureSentenceProps = {
  /** The finding as one sentence with its counts. */
  children: ReactNode;
  /** How sure: interval, n, what it was compared with. */
  note?: ReactNode;
};

/** A figure is a sentence. Stands alone on a line, larger than the text around it. */
export const FigureSentence = ({ children, note }: FigureSentenceProps) => (
  <div className="max-w-text">
    <p className="text-large">{children}</p>
    {note && <p className="mt-1 text-small text-ink-soft">{note}</p>}
  </div>
);
