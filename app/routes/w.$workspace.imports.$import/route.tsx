import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/auth/guards.server';
import { Breadcrumb } from '~/components/breadcrumb';
import { Page } from '~/components/page';
import { database } from '~/db.server';
import { findImport } from '~/domain/imports/imports.server';
import { readFields } from '~/forms/read-form.server';
import { notFound } from '~/http';
import type { PageHandle } from '~/page-title';
import { paths } from '~/paths';
import { actOnImport } from './act-on-import.server';
import { MappingStep } from './mapping-step';
import { mappingLists } from './read-mapping-form.server';
import { ResultStep } from './result-step';
import { RunStep } from './run-step';
import { showImport } from './show-import.server';

export const handle: PageHandle = { title: 'imports.title' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, can } = await requireMember(request, params.workspace, 'read');
  const found = await findImport(database(), workspace.id, params.import ?? '');
  if (!found) throw notFound();
  const page = Number(new URL(request.url).searchParams.get('page') ?? 1) || 1;
  return {
    slug: workspace.slug,
    canEdit: can.edit,
    ...(await showImport(database(), found, page)),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { workspace, user } = await requireMember(request, params.workspace, 'edit');
  const found = await findImport(database(), workspace.id, params.import ?? '');
  if (!found) throw notFound();
  const form = await readFields(request, { lists: mappingLists(found.kind) });
  const answer = await actOnImport(database(), found, { form, by: user.id });
  if (answer === 'discarded') return redirect(paths.newImport(workspace.slug));
  if (answer === 'done') return redirect(paths.import(workspace.slug, found.id));
  return data(answer, { status: answer.errors ? 400 : 200 });
}

export default function Import() {
  const { t } = useTranslation();
  const shown = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const crumbs = [
    { label: t('customers.title'), to: paths.customers(shown.slug) },
    { label: t('imports.title'), to: paths.newImport(shown.slug) },
  ];
  return (
    <Page>
      <Breadcrumb items={crumbs} />
      {shown.step === 'mapping' && <MappingStep shown={shown} errors={answer?.errors ?? {}} />}
      {shown.step === 'run' && <RunStep shown={shown} />}
      {shown.step === 'result' && <ResultStep shown={shown} />}
    </Page>
  );
}
