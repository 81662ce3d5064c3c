// Who stands at a link: its survey, the company that asks, and what was answered there before. Asked with
// every step somebody takes, hence in one query that is written once.
import { and, desc, eq, ne, sql } from 'drizzle-orm';
import type { Db } from '#db/client';
import { prepared } from '#db/prepared';
import {
  consentRecords,
  invitations,
  publications,
  responses,
  surveys,
  workspaces,
} from '#db/schema';
import { doorColumns } from '../surveys/door-columns.server';
import type { FoundResponse } from './answer-link.server';

/** What both kinds of links lead to. */
const behind = (db: Db) => ({
  survey: doorColumns,
  company: workspaces.name,
  look: workspaces.look,
  timeZone: workspaces.timeZone,
  /** What somebody who begins now is asked; null where nothing was ever published. */
  publicationId: sql<string | null>`(${db
    .select({ id: publications.id })
    .from(publications)
    .where(eq(publications.surveyId, surveys.id))
    .orderBy(desc(publications.version))
    .limit(1)})`,
  response: responses,
  withdrawnAt: consentRecords.withdrawnAt,
});

const personal = prepared((db) =>
  db
    .select({ invitation: { id: invitations.id, token: invitations.token }, ...behind(db) })
    .from(invitations)
    .innerJoin(surveys, eq(surveys.id, invitations.surveyId))
    .innerJoin(workspaces, eq(workspaces.id, invitations.workspaceId))
    .leftJoin(
      responses,
      and(eq(responses.invitationId, invitations.id), eq(responses.surveyId, invitations.surveyId)),
    )
    .leftJoin(consentRecords, eq(consentRecords.responseId, responses.id))
    .where(eq(invitations.token, sql.placeholder('token')))
    .prepare('personal_link'),
);

const open = prepared((db) =>
  db
    .select(behind(db))
    .from(surveys)
    .innerJoin(workspaces, eq(workspaces.id, surveys.workspaceId))
    .leftJoin(
      responses,
      and(
        eq(responses.surveyId, surveys.id),
        eq(responses.resumeToken, sql.placeholder('resumeToken')),
      ),
    )
    .leftJoin(consentRecords, eq(consentRecords.responseId, responses.id))
    .where(and(eq(surveys.slug, sql.placeholder('slug')), ne(surveys.status, 'draft')))
    .prepare('public_link'),
);

/** Null for a token nobody was given. */
export async function findPersonalLink(db: Db, token: string) {
  if (!/^[\w-]{16,64}$/.test(token)) return null;
  const [found] = await personal(db).execute({ token });
  return found ? withBegun(found) : null;
}

/** Null for a slug no survey has; a draft has no public link yet. */
export async function findPublicLink(
  db: Db,
  { slug, resumeToken }: { slug: string; resumeToken: string | null },
) {
  const [found] = await open(db).execute({ slug, resumeToken });
  return found ? withBegun(found) : null;
}

function withBegun<
  Found extends { response: FoundResponse['response'] | null; withdrawnAt: Date | null },
>({ response, withdrawnAt, ...found }: Found) {
  return { ...found, begun: response ? { response, withdrawnAt } : null };
}
