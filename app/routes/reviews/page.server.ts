import type { LoaderFunctionArgs } from '@remix-run/node';
import type { Db } from '#db/client';
import { requireUser } from '~/auth/guards.server';
import { database } from '~/db.server';
import { type Claim, listClaims } from '~/domain/reports/claims';
import { sayIn } from '~/domain/reports/say';
import { listPortfolio, type PortfolioReport } from '~/domain/reviews/portfolio.server';
import type { Verdict } from '~/domain/reviews/review';
import { i18nFor, requestLocale } from '~/i18n/i18n.server';
import type { Locale } from '~/i18n/locale';

export async function loader({ request }: LoaderFunctionArgs) {
  const user = await requireUser(request);
  return { entries: await findPortfolioPage(database(), user.id, requestLocale(request)) };
}

/** Each item names the report it is about. */
export type AgendaItem = { reportId: string; surveyTitle: string } & AgendaTopic;

type AgendaTopic =
  | { kind: 'read' }
  | { kind: 'verdict'; verdict: Exclude<Verdict, 'accepted'> }
  | { kind: 'comment'; id: string; claim: string; sentence: string; body: string }
  | { kind: 'hypothesis'; claim: string; text: string };

/** The tracker's workspaces with the sentences her agenda speaks about, in her language. */
async function findPortfolioPage(db: Db, userId: string, locale: Locale) {
  const entries = await listPortfolio(db, userId);
  return entries.map(({ workspace, reports }) => {
    const said = reports.map((report) => ({ report, claims: claimsOf(report, locale) }));
    return {
      workspace,
      agenda: said.flatMap(({ report, claims }) => agendaOf(report, claims)),
      reports: said.map(({ report, claims }) => {
        const { id, surveyTitle, createdAt, verdict, comments, content } = report;
        const headline = claims.find((claim) => claim.id === 'verdict')?.text ?? '';
        return { id, surveyTitle, createdAt, verdict, comments, headline, result: content.verdict };
      }),
    };
  });
}

export type PortfolioPageEntry = Awaited<ReturnType<typeof findPortfolioPage>>[number];

function claimsOf({ content }: PortfolioReport, locale: Locale): Claim[] {
  const { t } = i18nFor(locale);
  return listClaims(
    content,
    sayIn((key, values) => t(key, values), locale, content.baseCurrency),
  );
}

/** First what is not judged, then open comments, then beliefs that did not hold. */
function agendaOf(report: PortfolioReport, claims: Claim[]): AgendaItem[] {
  const { verdict, open, content } = report;
  const sentenceOf = (id: string) => claims.find((claim) => claim.id === id)?.text ?? '';
  const items: AgendaTopic[] = [];
  if (verdict === null) items.push({ kind: 'read' });
  if (verdict === 'questioned' || verdict === 'rejected') items.push({ kind: 'verdict', verdict });
  for (const { id, claim, body } of open) {
    items.push({ kind: 'comment', id, claim, sentence: sentenceOf(claim), body });
  }
  for (const { id, text, outcome } of content.hypotheses) {
    if (outcome === 'refuted') items.push({ kind: 'hypothesis', claim: `hypotheses.${id}`, text });
  }
  const { id: reportId, surveyTitle } = report;
  return items.map((item) => ({ reportId, surveyTitle, ...item }));
}
