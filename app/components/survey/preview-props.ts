import type { SurveyTexts } from './answering-model';

export interface LivePreviewProps {
  definition: Record<string, unknown>;
  locale: string;
  texts: SurveyTexts;
  /** Shows this question first. */
  question?: string;
}
