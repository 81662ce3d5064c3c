import { join } from 'node:path';
import { isRecord } from '#surveys/element';
import { encodeSurvey } from '#surveys/encode';
import { languageOf } from '#surveys/language-of';
import { linkAnswers } from '~/analysis/behaviour/link';
import type { AnalysisInput, CustomerRow, Question } from '~/analysis/input';
import { collectWarnings, dateCell, numberCell, type Warnings } from './cells';
import { parseJson, readAnswerRows } from './read-answers';
import { type Money, readPurchases } from './read-purchases';
import { readTable, readText } from './read-table';

export interface Case {
  input: AnalysisInput;
  seed: number;
  warnings: string[];
}

/** A folder of the contract aseg/1 as input for an analysis; never throws on bad rows. */
export function readCase(folder: string): Case {
  const warnings = collectWarnings();
  const about = parseJson(readText(join(folder, 'case.json')));
  const settings = isRecord(about) ? about : {};
  const survey = parseJson(readText(join(folder, 'survey.json')));
  const definition = isRecord(survey) ? survey : {};
  const money = moneyOf(settings);
  const customers = readCustomers(join(folder, 'customers.csv'), warnings);
  const rows = readAnswerRows(join(folder, 'responses.jsonl'), warnings);
  const linked = linkAnswers(rows, new Set(customers.map((customer) => customer.id)));
  if (linked.setAside.unknownCustomers > 0) {
    warnings.add(`responses: ${linked.setAside.unknownCustomers} of unknown customers are ignored`);
  }
  const language = languageOf(definition, linked.data);
  const locale = typeof definition.locale === 'string' ? definition.locale : language;
  const purchases = readPurchases(join(folder, 'payments.csv'), money, warnings);
  const input: AnalysisInput = {
    asOf:
      dateCell(String(settings.as_of ?? ''), 'case.json as_of', warnings) ?? latestDay(purchases),
    baseCurrency: money.baseCurrency,
    exchangeRates: money.rates,
    language,
    customers,
    purchases,
    questions: encodeSurvey(definition, linked.data, { locale, early: 'all' }).map(notForScreener),
    respondents: linked.respondents,
    setAside: linked.setAside,
    hypotheses: [],
  };
  return { input, seed: Number(settings.seed) || 1, warnings: warnings.list() };
}

/** Others check the screener on raw answers: what we computed from them cannot be on it. */
function notForScreener(question: Question): Question {
  return question.derived ? { ...question, early: false } : question;
}

function moneyOf(settings: Record<string, unknown>): Money {
  const baseCurrency = String(settings.base_currency || 'RUB')
    .trim()
    .toUpperCase();
  const rates: Record<string, number> = { [baseCurrency]: 1 };
  for (const [currency, rate] of Object.entries(isRecord(settings.fx) ? settings.fx : {})) {
    const units = Number(rate);
    if (units > 0 && Number.isFinite(units)) rates[currency.trim().toUpperCase()] = units;
  }
  return { baseCurrency, rates };
}

/** A customer that stands twice counts once, the first row is kept. */
function readCustomers(path: string, warnings: Warnings): CustomerRow[] {
  const found = new Map<string, CustomerRow>();
  for (const row of readTable(path, warnings)) {
    const id = (row.customer_id ?? '').trim();
    if (id === '') warnings.add('customers: a row without customer_id is left out');
    else if (found.has(id)) warnings.add('customers: a repeated customer_id is counted once');
    else {
      found.set(id, {
        id,
        createdAt: dateCell(row.created_at, 'customers created_at', warnings),
        supportTickets: numberCell(row.support_tickets, 'customers support_tickets', warnings),
        changeRequests: numberCell(row.change_requests, 'customers change_requests', warnings),
        manualGrade: row.manual_grade || null,
      });
    }
  }
  return [...found.values()];
}

function latestDay(purchases: AnalysisInput['purchases']): string {
  const days = purchases
    .flatMap((one) => [one.orderedAt, one.paidAt])
    .filter((day) => day !== null);
  return days.sort().at(-1)?.slice(0, 10) ?? '1970-01-01';
}
