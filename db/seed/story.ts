import type { Hypothesis } from '../../app/analysis/input';
import type { Locale } from '../../app/i18n/locale';
import type { WorkspaceOrigin } from '../schema';

/** Everything a sample workspace is made of; `tell-story.ts` feeds it to the real commands. */
export interface Story {
  name: string;
  workspace: { name: string; origin: WorkspaceOrigin; currency: string; timeZone: string };
  files: { customers: StoryFile; purchases: StoryFile };
  survey: { title: string; definition: Record<string, unknown>; hypotheses: Hypothesis[] };
  answers: StoryAnswer[];
  /** What was planted, for the page that reveals it; absent where nothing was. */
  truth: Truth | null;
}

export interface StoryFile {
  fileName: string;
  content: string;
}

export interface StoryAnswer {
  customerExternalId: string;
  submittedAt: Date;
  locale: Locale;
  answers: Record<string, unknown>;
}

export interface Truth {
  /** External ids of the customers in the planted segment; empty where there is none. */
  planted: string[];
  rule: { en: string; ru: string };
  falseFavourites: { customers: string[]; en: string; ru: string } | null;
}

/** How stories are told. */
export interface Telling {
  log(line: string): void;
  /** Of both sample logins. */
  password: string;
}
