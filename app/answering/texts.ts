import type { TFunction } from 'i18next';
import type { SurveyTexts } from '~/components/survey/answering-model';

/** The few texts that travel with the page: the browser loads no dictionary to answer. */
export interface AnswerTexts extends SurveyTexts {
  saved: string;
  offline: string;
  sending: string;
  waiting: string;
  refused: string;
  slow: string;
}

export function answerTexts(t: TFunction): AnswerTexts {
  return {
    // Filled in by the view: {{position}} and {{total}} must survive until then.
    progress: t('answering.progress', { position: '{{position}}', total: '{{total}}' }),
    next: t('common.actions.next'),
    back: t('common.actions.back'),
    finish: t('answering.finish'),
    saved: t('answering.saved'),
    offline: t('answering.offline'),
    sending: t('answering.sending'),
    waiting: t('answering.waiting'),
    refused: t('answering.refused'),
    slow: t('answering.slow'),
  };
}
