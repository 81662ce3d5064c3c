import type { LoaderFunctionArgs } from '@remix-run/node';
import { languagesOf } from '#surveys/languages';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { findSurvey } from '~/domain/surveys/surveys.server';
import { notFound } from '~/http';
import { requestLocale } from '~/i18n/i18n.server';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace } = await requireMember(request, params.workspace, 'read');
  const survey = await findSurvey(database(), workspace.id, params.survey ?? '');
  if (!survey) throw notFound();
  const { id, title, status, definition } = survey;
  const own = requestLocale(request);
  // The reader's own first.
  const languages = languagesOf(definition).sort(
    (one, other) => Number(other === own) - Number(one === own),
  );
  return { workspaceSlug: workspace.slug, survey: { id, title, status }, languages };
}
