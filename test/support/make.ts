// Small rows for tests: each maker fills what the test does not care about.
import { uuidv7 } from 'uuidv7';
import type { Db } from '#db/client';
import * as schema from '#db/schema';
import type { Report } from '~/analysis/report';
import { splitReport } from '~/domain/reports/parts/split-report';
import type { Role } from '~/domain/workspaces/role';

let made = 0;
const next = (): number => {
  made += 1;
  return made;
};

type Overrides<Table extends { $inferInsert: unknown }> = Partial<Table['$inferInsert']>;

export async function aUser(db: Db, overrides: Overrides<typeof schema.users> = {}) {
  const id = uuidv7();
  const values = { id, name: `Person ${next()}`, email: `${id}@example.com`, ...overrides };
  const [user] = await db.insert(schema.users).values(values).returning();
  return user!;
}

export async function aWorkspace(db: Db, overrides: Overrides<typeof schema.workspaces> = {}) {
  const id = uuidv7();
  const values = { id, name: `Workspace ${next()}`, slug: `workspace-${id}`, ...overrides };
  const [workspace] = await db.insert(schema.workspaces).values(values).returning();
  return workspace!;
}

export async function aMember(db: Db, workspaceId: string, userId: string, role: Role) {
  const values = { id: uuidv7(), organizationId: workspaceId, userId, role };
  const [member] = await db.insert(schema.members).values(values).returning();
  return member!;
}

export async function aCustomer(
  db: Db,
  workspaceId: string,
  overrides: Overrides<typeof schema.customers> = {},
) {
  const number = next();
  const values = { workspaceId, externalId: `c-${number}`, name: `Customer ${number}` };
  const [customer] = await db
    .insert(schema.customers)
    .values({ ...values, ...overrides })
    .returning();
  return customer!;
}

/** Paid in full on the day of the order, 1 000 roubles, unless said otherwise. */
export async function aPurchase(
  db: Db,
  customer: { id: string; workspaceId: string },
  overrides: Overrides<typeof schema.purchases> = {},
) {
  const paidAt = new Date('2026-03-01T09:00:00Z');
  const [purchase] = await db
    .insert(schema.purchases)
    .values({
      workspaceId: customer.workspaceId,
      customerId: customer.id,
      source: 'test',
      sourceId: `p-${next()}`,
      orderedAt: paidAt,
      paidAt,
      amountMinor: 100_000,
      currency: 'RUB',
      status: 'paid',
      ...overrides,
    })
    .returning();
  return purchase!;
}

export async function aSurvey(
  db: Db,
  workspaceId: string,
  overrides: Overrides<typeof schema.surveys> = {},
) {
  const values = {
    workspaceId,
    title: `Survey ${next()}`,
    slug: `s-${uuidv7()}`,
    definition: {
      pages: [{ name: 'page', elements: [{ type: 'text', name: 'why', title: 'Why?' }] }],
    },
  };
  const [survey] = await db
    .insert(schema.surveys)
    .values({ ...values, ...overrides })
    .returning();
  return survey!;
}

/** Version 1 of the survey as it stands. */
export async function aPublication(
  db: Db,
  survey: typeof schema.surveys.$inferSelect,
  overrides: Overrides<typeof schema.publications> = {},
) {
  const [publication] = await db
    .insert(schema.publications)
    .values({
      workspaceId: survey.workspaceId,
      surveyId: survey.id,
      version: 1,
      definition: survey.definition,
      hypotheses: [],
      ...overrides,
    })
    .returning();
  return publication!;
}

export async function anInvitation(
  db: Db,
  survey: { id: string; workspaceId: string },
  customer: { id: string },
  overrides: Overrides<typeof schema.invitations> = {},
) {
  const [invitation] = await db
    .insert(schema.invitations)
    .values({
      workspaceId: survey.workspaceId,
      surveyId: survey.id,
      customerId: customer.id,
      token: uuidv7(),
      ...overrides,
    })
    .returning();
  return invitation!;
}

/** Finished, in English, unless said otherwise. */
export async function aResponse(
  db: Db,
  publication: { id: string; surveyId: string; workspaceId: string },
  overrides: Overrides<typeof schema.responses> = {},
) {
  const [response] = await db
    .insert(schema.responses)
    .values({
      workspaceId: publication.workspaceId,
      surveyId: publication.surveyId,
      publicationId: publication.id,
      answers: { why: 'I changed my job' },
      locale: 'en',
      finishedAt: new Date('2026-04-01T09:00:00Z'),
      ...overrides,
    })
    .returning();
  return response!;
}

/**
 * A finished analysis with its report; pass `content` from test/fixtures/reports. Of nobody: with
 * people in it, see `a-report-of-people.ts`.
 */
export async function aReport(
  db: Db,
  survey: { id: string; workspaceId: string },
  content: Report,
  overrides: Overrides<typeof schema.reports> = {},
) {
  const of = { workspaceId: survey.workspaceId, surveyId: survey.id };
  const done = { status: 'finished' as const, progress: 1, seed: 1 };
  const [analysis] = await db
    .insert(schema.analyses)
    .values({ ...of, ...done })
    .returning();
  const { verdict, coverage } = content;
  const { kept } = splitReport(content);
  const made = { analysisId: analysis!.id, verdict, answers: coverage.respondents, content: kept };
  const [report] = await db
    .insert(schema.reports)
    .values({ ...of, ...made, ...overrides })
    .returning();
  return report!;
}
