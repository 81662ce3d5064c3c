import type { LoaderFunctionArgs } from '@remix-run/node';
import type { Db } from '#db/client';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { type CardTarget, cardTarget, type ScreenerCard } from '~/domain/reports/screener/card';
import { findCard } from '~/domain/reports/screener/find-card.server';
import { listSurveysOfCard } from '~/domain/reports/screener/screeners.server';
import { notFound } from '~/http';
import { i18nFor, requestLocale } from '~/i18n/i18n.server';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, can } = await requireMember(request, params.workspace, 'read');
  const target = cardTarget(params.card);
  if (!target) throw notFound();
  const asked = { reportId: params.report ?? '', target, request };
  const page = await findCardPage(database(), workspace.id, asked);
  if (!page) throw notFound();
  return { ...page, workspaceSlug: workspace.slug, origin: workspace.origin, canEdit: can.edit };
}

interface Asked {
  reportId: string;
  target: CardTarget;
  request: Request;
}

async function findCardPage(db: Db, workspaceId: string, asked: Asked) {
  const { reportId, target, request } = asked;
  const locale = requestLocale(request);
  const { t } = i18nFor(locale);
  const found = await findCard(db, workspaceId, { reportId, target, t, locale });
  if (!found) return null;
  const made = await listSurveysOfCard(db, workspaceId, { reportId, target });
  return { ...found, target, made };
}

export type CardPageData = NonNullable<Awaited<ReturnType<typeof findCardPage>>> & {
  workspaceSlug: string;
  canEdit: boolean;
};

/** A page whose report has this card. */
export type ShownPage = CardPageData & { card: ScreenerCard };
