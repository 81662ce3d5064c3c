import { i18nFor, requestLocale } from '~/i18n/i18n.server';
import type { AnswerPageData } from '../load-answer-page.server';
import type { Refused } from '../posted-form';
import type { ThanksData } from '../thanks.server';
import { ClosedPage } from './closed-page';
import { ConsentPage } from './consent-page';
import { BusyPage } from './error-pages';
import { sendPage } from './send-page.server';
import { StepPage } from './step-page';
import { ThanksPage } from './thanks-page';

interface Sending {
  page: AnswerPageData;
  /** What was sent and did not lead on. */
  posted?: Refused;
  init: ResponseInit;
}

/** One address, whatever the person needs next there. */
export function sendAnswerPage(request: Request, { page, posted, init }: Sending): Response {
  const { company, look } = page;
  const { t } = i18nFor(requestLocale(request));
  const around = { company, look, title: t('answering.title'), ...init };
  if (posted?.wait)
    return sendPage(request, { ...around, isScripted: true }, <BusyPage wait={posted.wait} />);
  if (page.state === 'closed') return sendPage(request, around, <ClosedPage {...page} />);
  const { title, language } = page;
  // A link is looked at before it is opened: without words of the founder, who asks.
  const description = page.description || t('answering.asksYou', { company });
  if (page.state === 'consent') {
    const shown = <ConsentPage page={page} errors={posted?.errors ?? []} />;
    return sendPage(request, { ...around, title, description, language }, shown);
  }
  const shown = <StepPage {...page} />;
  return sendPage(request, { ...around, title, description, language, isScripted: true }, shown);
}

export function sendThanks(request: Request, page: ThanksData): Response {
  const { t } = i18nFor(requestLocale(request));
  const title = t(`answering.${page.isWithdrawn ? 'withdrawn' : 'thanks'}.title`);
  const { company, look, language } = page;
  return sendPage(request, { company, look, language, title }, <ThanksPage page={page} />);
}
