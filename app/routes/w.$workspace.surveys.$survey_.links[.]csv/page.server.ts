import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { listInvitations } from '~/domain/invitations/invitations.server';
import { linksCsv } from '~/domain/invitations/links-csv';
import { findSurvey } from '~/domain/surveys/surveys.server';
import { env } from '~/env.server';
import { notFound } from '~/http';
import { i18nFor, requestLocale } from '~/i18n/i18n.server';
import { paths } from '~/paths';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace } = await requireMember(request, params.workspace, 'edit');
  const survey = await findSurvey(database(), workspace.id, params.survey ?? '');
  if (!survey) throw notFound();
  const locale = requestLocale(request);
  const { t } = i18nFor(locale);
  const everybody = { page: 1, pageSize: 1_000_000 };
  const found = await listInvitations(database(), workspace.id, survey.id, everybody);
  const rows = found.map((row) => ({
    ...row,
    link: env().baseUrl + paths.personalLink(row.token),
  }));
  const words = (name: string) => t(`surveys.invitations.csvHeader.${name}`);
  const header: [string, string, string, string] = [
    words('id'),
    words('name'),
    words('email'),
    words('link'),
  ];
  return new Response(linksCsv(rows, { header, locale }), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="links.csv"',
    },
  });
}
