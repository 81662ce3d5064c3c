import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { undoImport } from '~/domain/history/undo-import.server';
import { cancelImport, discardImport } from '~/domain/imports/cancel-import.server';
import {
  changeKind,
  confirmMapping,
  continueImport,
  saveMapping,
} from '~/domain/imports/confirm-mapping.server';
import { otherKind } from '~/domain/imports/fields';
import { findImport, type Import } from '~/domain/imports/imports.server';
import type { Asked } from '~/forms/by-intent';
import { byIntent } from '~/forms/by-intent';
import { type Outcome, refused } from '~/forms/outcome';
import { readFields } from '~/forms/read-form.server';
import { reply } from '~/forms/reply.server';
import { notFound } from '~/http';
import { paths } from '~/paths';
import { mappingErrors, mappingLists, readMappingForm } from './read-mapping-form.server';

type AskedOf = Asked<{ of: Import }>;
type Became = Outcome | Response;

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, params.workspace, 'edit');
  const of = await findImport(database(), member.workspace.id, params.import ?? '');
  if (!of) throw notFound();
  const form = await readFields(request, { lists: mappingLists(of.kind) });
  const act = byIntent(form, { preview, run, kind, discard, cancel, continue: goOn, undo });
  return reply(await act({ ...member, form, of }));
}

async function preview({ form, of }: AskedOf): Promise<Became> {
  await saveMapping(database(), of, readMappingForm(form, of));
  return { ok: true };
}

async function run(asked: AskedOf): Promise<Became> {
  const { user, form, of } = asked;
  const mapping = await saveMapping(database(), of, readMappingForm(form, of));
  const confirmed = await confirmMapping(database(), of, mapping, { by: user.id });
  return confirmed.ok ? toImport(asked) : refused(mappingErrors(confirmed.errors, of.kind));
}

async function kind(asked: AskedOf): Promise<Became> {
  const { of } = asked;
  await changeKind(database(), of, otherKind(of.kind));
  return toImport(asked);
}

async function discard({ workspace, user, of }: AskedOf): Promise<Became> {
  await discardImport(database(), { ...of, by: user.id });
  return redirect(paths.newImport(workspace.slug));
}

async function cancel(asked: AskedOf): Promise<Became> {
  await cancelImport(database(), { ...asked.of, by: asked.user.id });
  return toImport(asked);
}

async function goOn(asked: AskedOf): Promise<Became> {
  await continueImport(database(), asked.of, asked.user.id);
  return toImport(asked);
}

async function undo(asked: AskedOf): Promise<Became> {
  await undoImport(database(), { ...asked.of, by: asked.user.id });
  return toImport(asked);
}

const toImport = ({ workspace, of }: AskedOf) => redirect(paths.import(workspace.slug, of.id));
