import type { Db } from '#db/client';
import type { CardTarget, ScreenerCard } from '~/domain/reports/screener/card';
import { findCard } from '~/domain/reports/screener/find-card.server';
import { listSurveysOfCard } from '~/domain/reports/screener/screeners.server';
import { i18nFor, requestLocale } from '~/i18n/i18n.server';

interface Asked {
  reportId: string;
  target: CardTarget;
  request: Request;
}

export async function loadCardPage(db: Db, workspaceId: string, asked: Asked) {
  const { reportId, target, request } = asked;
  const locale = requestLocale(request);
  const { t } = i18nFor(locale);
  const found = await findCard(db, workspaceId, { reportId, target, t, locale });
  if (!found) return null;
  const made = await listSurveysOfCard(db, workspaceId, { reportId, target });
  return { ...found, target, made };
}

export type CardPageData = NonNullable<Awaited<ReturnType<typeof loadCardPage>>> & {
  w: string;
  canEdit: boolean;
};
/** A page whose report has this card. */
export type ShownPage = CardPageData & { card: ScreenerCard };
