import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import type { DefinitionEdit } from '~/domain/surveys/definition-edit';
import { publishSurvey } from '~/domain/surveys/publish-survey.server';
import { randomCode } from '~/domain/surveys/random-code.server';
import { reviseDefinition } from '~/domain/surveys/revise-definition.server';
import { findSurvey } from '~/domain/surveys/surveys.server';
import type { Asked } from '~/forms/by-intent';
import { type Outcome, refused } from '~/forms/outcome';
import { readFields } from '~/forms/read-form.server';
import { reply } from '~/forms/reply.server';
import { badRequest, notFound } from '~/http';
import { i18nFor, requestLocale } from '~/i18n/i18n.server';
import { afterSaving } from '~/paths';
import { type FreshTexts, readBeside, readEdit } from './read-edit';

type AskedOf = Asked<{ request: Request; surveyId: string }>;
type Became = Outcome | Response;

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, params.workspace, 'edit');
  const surveyId = params.survey ?? '';
  if (!(await findSurvey(database(), member.workspace.id, surveyId))) throw notFound();
  const form = await readFields(request, { lists: ['partValue', 'partEn', 'partRu'] });
  const act = form.get('intent') === 'publish' ? publish : revise;
  return reply(await act({ ...member, request, form, surveyId }));
}

/** The page lists the problems itself; the button is not there while it has any. */
async function publish({ workspace, user, surveyId }: AskedOf): Promise<Became> {
  const publishing = { publishedBy: user.id, now: new Date() };
  const published = await publishSurvey(database(), workspace.id, surveyId, publishing);
  return published.ok ? { ok: true } : refused({});
}

async function revise({ workspace, user, request, form, surveyId }: AskedOf): Promise<Became> {
  const edit = readEdit(form, freshTexts());
  if (!edit) throw badRequest('No such change');
  if ((edit.kind === 'reword' || edit.kind === 'retitle') && !edit.title.en && !edit.title.ru)
    return refused({ titleEn: 'title' });
  const act = { by: user.id, locale: requestLocale(request), now: new Date() };
  const revision = { edits: [...typedBeside(form, edit), edit], ...act };
  const { eventId } = await reviseDefinition(database(), workspace.id, surveyId, revision);
  return redirect(afterSaving(addressAfter(edit, request), eventId));
}

/** "Add a choice" also sends the texts of its form: what was typed there is kept. */
function typedBeside(form: FormData, edit: DefinitionEdit): DefinitionEdit[] {
  if (edit.kind === 'retitle') return readBeside(form);
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
