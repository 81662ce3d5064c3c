import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { freshDatabase } from '#test/support/database';
import {
  aCustomer,
  anInvitation,
  aPublication,
  aResponse,
  aSurvey,
  aWorkspace,
} from '#test/support/make';
import { findPersonalLink, findPublicLink } from './find-link.server';

const db = await freshDatabase();

async function aLink() {
  const workspace = await aWorkspace(db);
  const survey = await aSurvey(db, workspace.id);
  const customer = await aCustomer(db, workspace.id);
  const invitation = await anInvitation(db, survey, customer);
  return { workspace, survey, customer, invitation };
}

describe('a personal link', () => {
  it('leads to its survey and its company, and only as it was given', async () => {
    const { workspace, survey, invitation } = await aLink();
    await aLink();
    expect(await findPersonalLink(db, invitation.token)).toMatchObject({
      invitation: { id: invitation.id },
      survey: { id: survey.id, workspaceId: workspace.id },
      company: workspace.name,
      begun: null,
    });
    const { token } = invitation;
    for (const odd of ['', 'short', `${token} `, `${token}x`, 'x'.repeat(65), uuidv7()])
      expect(await findPersonalLink(db, odd)).toBeNull();
  });

  it('finds what was answered with it and no other', async () => {
    const { survey, customer, invitation } = await aLink();
    const publication = await aPublication(db, survey);
    const other = await anInvitation(db, survey, await aCustomer(db, survey.workspaceId));
    const of = { customerId: customer.id, invitationId: invitation.id };
    const { id } = await aResponse(db, publication, of);
    const found = await findPersonalLink(db, invitation.token);
    expect(found).toMatchObject({
      publicationId: publication.id,
      begun: { response: { id }, withdrawnAt: null },
    });
    expect((await findPersonalLink(db, other.token))?.begun).toBeNull();
  });
});

describe('a public link', () => {
  it('leads to its survey once that is published, with the newest version', async () => {
    const workspace = await aWorkspace(db);
    const survey = await aSurvey(db, workspace.id, { status: 'inProgress' });
    await aPublication(db, survey);
    const { id: publicationId } = await aPublication(db, survey, { version: 2 });
    const asked = { slug: survey.slug, resumeToken: null };
    expect(await findPublicLink(db, asked)).toMatchObject({
      survey: { id: survey.id },
      company: workspace.name,
      publicationId,
      begun: null,
    });
    const draft = await aSurvey(db, workspace.id);
    expect(await findPublicLink(db, { ...asked, slug: draft.slug })).toBeNull();
    expect(await findPublicLink(db, { ...asked, slug: 'nothing' })).toBeNull();
  });

  it('finds what was answered with a token of this survey, not of another', async () => {
    const workspace = await aWorkspace(db);
    const survey = await aSurvey(db, workspace.id, { status: 'inProgress' });
    const other = await aSurvey(db, workspace.id, { status: 'inProgress' });
    const resumeToken = uuidv7();
    const { id } = await aResponse(db, await aPublication(db, survey), { resumeToken });
    const asked = { slug: survey.slug, resumeToken };
    expect((await findPublicLink(db, asked))?.begun?.response.id).toBe(id);
    expect((await findPublicLink(db, { ...asked, slug: other.slug }))?.begun).toBeNull();
    expect((await findPublicLink(db, { ...asked, resumeToken: uuidv7() }))?.begun).toBeNull();
  });
});
