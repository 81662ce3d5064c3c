import type { LoaderFunctionArgs } from '@remix-run/node';
import type { Db } from '#db/client';
import type { ScreenerTarget } from '~/analysis/report';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { findScreenerFile } from '~/domain/reports/screener/find-screener-file.server';
import { type ScreenerFile, screenerTarget } from '~/domain/reports/screener/screener-file';
import { listSurveysOfScreener } from '~/domain/reports/screener/screeners.server';
import { notFound } from '~/http';
import { i18nFor, requestLocale } from '~/i18n/i18n.server';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, can } = await requireMember(request, params.workspace, 'read');
  const target = screenerTarget(params.target);
  if (!target) throw notFound();
  const asked = { reportId: params.report ?? '', target, request };
  const page = await findScreenerPage(database(), workspace.id, asked);
  if (!page) throw notFound();
  return { ...page, workspaceSlug: workspace.slug, origin: workspace.origin, canEdit: can.edit };
}

interface Asked {
  reportId: string;
  target: ScreenerTarget;
  request: Request;
}

async function findScreenerPage(db: Db, workspaceId: string, asked: Asked) {
  const { reportId, target, request } = asked;
  const locale = requestLocale(request);
  const { t } = i18nFor(locale);
  const found = await findScreenerFile(db, workspaceId, { reportId, target, t, locale });
  if (!found) return null;
  const made = await listSurveysOfScreener(db, workspaceId, { reportId, target });
  return { ...found, target, made };
}

export type ScreenerPageData = NonNullable<Awaited<ReturnType<typeof findScreenerPage>>> & {
  workspaceSlug: string;
  canEdit: boolean;
};

/** A page whose report has this screener. */
export type ShownPage = ScreenerPageData & { screener: ScreenerFile };
