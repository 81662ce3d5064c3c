import type { ReactNode } from 'react';
import { type Tone, toneEdge } from './tone';

type NoticeProps = {
  tone?: 'info' | 'success' | 'warning' | 'danger';
  title?: ReactNode;
  /** Announced at once, for what has just happened. */
  live?: boolean;
  children?: ReactNode;
};

const tones: Record<NonNullable<NoticeProps['tone']>, Tone> = {
  info: 'accent',
  success: 'success',
  warning: 'warning',
  danger: 'danger',
};

/** Something the reader should know before going on. */
export const Notice = ({ tone = 'info', title, live, children }: NoticeProps) => (
  <div
    role={live ? 'status' : undefined}
    className={`max-w-text border-s-4 bg-surface px-4 py-3 ${toneEdge[tones[tone]]}`}
  >
    {title && <p className="font-semibold">{title}</p>}
    {children && <div className="text-small">{children}</div>}
  </div>
);
