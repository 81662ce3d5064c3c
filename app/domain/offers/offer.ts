/** Where a message appears. Each has its own habits of length and tone. */
export const channels = ['post', 'ad', 'email', 'landing'] as const;
export type Channel = (typeof channels)[number];

export const LONGEST_NAME = 80;
export const LONGEST_TITLE = 120;
export const LONGEST_BODY = 10_000;
export const LONGEST_REASON = 1_000;

export interface MessageVersion {
  id: string;
  version: number;
  channel: Channel;
  body: string;
  /** Why it was changed. */
  reason: string;
  reportId: string;
  profileId: string;
  profileName: string;
  writtenBy: string;
  createdAt: Date;
}
