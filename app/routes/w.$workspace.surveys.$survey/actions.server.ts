import { type ActionFunctionArgs, data, redirect } from '@remix-run/node';
import type { Db } from '#db/client';
import { requireMember } from '~/auth/guards.server';
import type { FormErrors } from '~/components/error-summary';
import { database } from '~/db.server';
import type { DefinitionEdit } from '~/domain/surveys/definition-edit';
import { publishSurvey } from '~/domain/surveys/publish-survey.server';
import { randomCode } from '~/domain/surveys/random-code.server';
import { reviseDefinition } from '~/domain/surveys/revise-definition.server';
import { findSurvey } from '~/domain/surveys/surveys.server';
import { readFields } from '~/forms/read-form.server';
import { badRequest, notFound } from '~/http';
import { i18nFor, requestLocale } from '~/i18n/i18n.server';
import { afterSaving } from '~/paths';
import { type FreshTexts, readEdit, readEndings } from './read-edit';

export async function action({ request, params }: ActionFunctionArgs) {
  const { workspace, user } = await requireMember(request, params.workspace, 'edit');
  const place = { workspaceId: workspace.id, surveyId: params.survey ?? '' };
  const changed = await changeSurvey(database(), place, { request, userId: user.id });
  return changed instanceof Response ? changed : data(changed, changed.ok ? 200 : 400);
}

interface Place {
  workspaceId: string;
  surveyId: string;
}

interface Asked {
  request: Request;
  userId: string;
}

export type Changed = { ok: true; done: 'publish'; at: number } | { ok: false; errors: FormErrors };

export async function changeSurvey(
  db: Db,
  { workspaceId, surveyId }: Place,
  { request, userId }: Asked,
): Promise<Changed | Response> {
  if (!(await findSurvey(db, workspaceId, surveyId))) throw notFound();
  const form = await readFields(request, { lists: ['partValue', 'partEn', 'partRu'] });
  const now = new Date();
  if (form.get('intent') === 'publish') {
    const published = await publishSurvey(db, workspaceId, surveyId, { publishedBy: userId, now });
    // The page lists the problems itself; the button is not there while it has any.
    return published.ok
      ? { ok: true, done: 'publish', at: now.getTime() }
      : { ok: false, errors: {} };
  }
  const edit = readEdit(form, freshTexts());
  if (!edit) throw badRequest('No such change');
  if ((edit.kind === 'reword' || edit.kind === 'retitle') && !edit.title.en && !edit.title.ru) {
    const { t } = i18nFor(requestLocale(request));
    return { ok: false, errors: { titleEn: t('surveys.edit.errors.title') } };
  }
  const revision = { edits: [...typedBeside(form, edit), edit], by: userId, now };
  const { eventId } = await reviseDefinition(db, workspaceId, surveyId, revision);
  return redirect(afterSaving(addressAfter(edit, request), eventId));
}

/**
 * "Add a choice" also sends the texts of its form: what was typed there is kept. The title's form
 * holds the endings, too.
 */
function typedBeside(form: FormData, edit: DefinitionEdit): DefinitionEdit[] {
  if (edit.kind === 'retitle' && form.has('flaggedEn')) return [readEndings(form)];
  if (edit.kind !== 'addChoice' && edit.kind !== 'removeChoice') return [];
  form.set('intent', 'reword');
  const typed = readEdit(form, freshTexts());
  return typed && form.has('titleEn') ? [typed] : [];
}

/** To the question that is new, or away from the one that is gone. */
function addressAfter(edit: DefinitionEdit, request: Request): string {
  const { pathname } = new URL(request.url);
  if (edit.kind === 'addQuestion') return `${pathname}?question=${encodeURIComponent(edit.key)}`;
  return edit.kind === 'removeQuestion' ? pathname : request.url;
}

function freshTexts(): FreshTexts {
  const english = i18nFor('en').t;
  const russian = i18nFor('ru').t;
  const both = (key: string) => ({ en: english(key), ru: russian(key) });
  return {
    code: () =>
      randomCode(4)
        .replace(/[^a-zA-Z0-9]/g, 'x')
        .toLowerCase(),
    question: both('surveys.edit.newQuestion'),
    choice: both('surveys.edit.newChoice'),
  };
}
