import { sql } from 'drizzle-orm';
import type { Db } from '#db/client';
import { reportCodes, reportCustomers, reportQuotes } from '#db/schema';
import type { Code } from '~/domain/codes/code';
import type { PlacedQuote, SplitReport } from './split-report';

interface Of {
  workspaceId: string;
  surveyId: string;
  reportId: string;
  /** The report was made with them, in this order. */
  codes: readonly Code[];
}

/**
 * Stores who is in a report and what it quotes, in the transaction that stores the report. Whoever
 * went while it was made is left out, and so is what her answers said who took them back.
 */
export async function keepParts(
  tx: Db,
  of: Of,
  { people, quotes }: Pick<SplitReport, 'people' | 'quotes'>,
): Promise<void> {
  for (const some of people) await keepPeople(tx, of, some);
  if (quotes.length > 0) await keepQuotes(tx, of, quotes);
  if (of.codes.length > 0) await keepCodes(tx, of, of.codes);
}

/** A customer answers a survey once. */
const herResponse = ({ surveyId }: Of) =>
  sql`responses on responses.survey_id = ${surveyId}::uuid and responses.customer_id = "customerId"`;

const keepPeople = (tx: Db, of: Of, people: string) =>
  tx.execute(sql`
    insert into ${reportCustomers} (workspace_id, report_id, customer_id, grade, fine, net_revenue,
      paid_orders, too_early, reasons, own_grade, segments, answer_group)
    select ${of.workspaceId}, ${of.reportId}::uuid, customers.id, grade, fine, "netRevenue",
      "paidOrders", "tooEarly", reasons, "ownGrade",
      case when responses.id is null then '[]' else segments end,
      case when responses.id is not null then "answerGroup" end
    from jsonb_to_recordset(${people}::jsonb) as one("customerId" uuid, grade text,
      fine text, "netRevenue" float8, "paidOrders" int, "tooEarly" bool, reasons jsonb,
      "ownGrade" text, segments jsonb, "answerGroup" int)
    join customers on customers.id = "customerId" and customers.workspace_id = ${of.workspaceId}
    left join ${herResponse(of)}`);

const keepQuotes = (tx: Db, of: Of, quotes: readonly PlacedQuote[]) =>
  tx.execute(sql`
    insert into ${reportQuotes} (workspace_id, report_id, place, position, response_id, question,
      question_key, question_row, from_sign, to_sign)
    select ${of.workspaceId}, ${of.reportId}::uuid, place, position, responses.id, question, key,
      "row", "from", "to"
    from jsonb_to_recordset(${JSON.stringify(quotes)}::jsonb) as one(place text, position int,
      "customerId" uuid, question text, key text, "row" text, "from" int, "to" int)
    left join ${herResponse(of)}`);

const keepCodes = (tx: Db, { workspaceId, reportId }: Of, used: readonly Code[]) =>
  tx.execute(sql`
    insert into ${reportCodes} (workspace_id, report_id, position, code_id, words)
    select ${workspaceId}, ${reportId}::uuid, position, codes.id, one.words
    from jsonb_to_recordset(${JSON.stringify(used.map(({ id, words }, position) => ({ id, words, position })))}::jsonb)
      as one(id uuid, words jsonb, position int)
    join codes on codes.id = one.id and codes.workspace_id = ${workspaceId}`);
