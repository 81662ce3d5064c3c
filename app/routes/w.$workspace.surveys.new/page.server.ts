import type { LoaderFunctionArgs } from '@remix-run/node';
import { SURVEY_TEMPLATES } from '#surveys/definitions';
import { listElements, textIn } from '#surveys/element';
import { minutesFor } from '#surveys/minutes';
import { requireMember } from '~/auth/guards.server';
import { requestLocale } from '~/i18n/i18n.server';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace } = await requireMember(request, params.workspace, 'edit');
  const locale = requestLocale(request);
  const templates = SURVEY_TEMPLATES.map(({ key, definition }) => ({
    key,
    questions: listElements(definition).map(({ name, title }) => textIn(title, locale, name)),
    minutes: minutesFor(definition),
  }));
  return { workspaceSlug: workspace.slug, templates };
}
