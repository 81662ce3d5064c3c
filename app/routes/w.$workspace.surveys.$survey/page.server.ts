import type { LoaderFunctionArgs } from '@remix-run/node';
import type { Db } from '#db/client';
import { checkDefinition, listMissingTexts } from '#surveys/check-definition';
import { listElements, textIn } from '#surveys/element';
import { listLeftOut } from '#surveys/left-out';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { isSame } from '~/domain/surveys/publish-survey.server';
import { findLatestPublication, findSurvey, listHypotheses } from '~/domain/surveys/surveys.server';
import { notFound } from '~/http';
import { requestLocale } from '~/i18n/i18n.server';
import { locales } from '~/i18n/locale';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, can } = await requireMember(request, params.workspace, 'read');
  const asked = { surveyId: params.survey ?? '', request };
  const page = await findEditorPage(database(), workspace.id, asked);
  if (!page) throw notFound();
  return { ...page, workspaceSlug: workspace.slug, canEdit: can.edit };
}

interface Asked {
  surveyId: string;
  request: Request;
}

/** Null when the survey is not of this workspace. */
async function findEditorPage(db: Db, workspaceId: string, { surveyId, request }: Asked) {
  const survey = await findSurvey(db, workspaceId, surveyId);
  if (!survey) return null;
  const locale = requestLocale(request);
  const { definition, id, title, status } = survey;
  const elements = listElements(definition);
  const asked = new URL(request.url).searchParams.get('question');
  const hypotheses = await listHypotheses(db, workspaceId, surveyId);
  const latest = await findLatestPublication(db, workspaceId, surveyId);
  const titles = Object.fromEntries(
    elements.map((element) => [element.name, textIn(element.title, locale, element.name)]),
  );
  return {
    survey: { id, title, status, definition },
    questions: elements.map(({ name, early }) => ({
      key: name,
      title: titles[name]!,
      early: early === true,
    })),
    selected: asked === '' ? null : (elements.find((element) => element.name === asked) ?? null),
    publishing: {
      version: latest?.version ?? null,
      isChanged: latest ? !isSame(latest, { definition, hypotheses }) : true,
      hypotheses: hypotheses.length,
      problems: checkDefinition(definition),
      leftOut: listLeftOut(definition),
      missing: listMissingTexts(definition, locales).map(({ locale: missing, key }) => ({
        locale: missing,
        question: key === undefined ? null : (titles[key] ?? key),
      })),
    },
  };
}

export type EditorPage = NonNullable<Awaited<ReturnType<typeof findEditorPage>>> & {
  workspaceSlug: string;
  canEdit: boolean;
};
