/**
 * One generated survey with purchases, and what is hidden in it.
 *
 * People answer; each is a hidden kind of customer, an A with one chance when she belongs to the
 * planted segment and another when not (the same in noise); purchases follow from the kind. The
 * analysis sees answers and purchases only.
 */
import type { SurveyDefinition } from '#surveys/element';
import { encodeSurvey } from '#surveys/encode';
import { describeBehaviour } from '~/analysis/behaviour/behaviour';
import { DEFAULT_GRADE_RULE, gradeOf } from '~/analysis/behaviour/grade-rule';
import { type AnswerRow, linkAnswers } from '~/analysis/behaviour/link';
import type { AnalysisInput, Condition } from '~/analysis/input';
import type { Grade } from '~/analysis/report';
import { createRandom, type Random } from '~/analysis/statistics/random';
import type { Fresh, Truth } from '../truth';
import { buysLike, drawKind, type Market } from './behaviour';
import type { Crowd, Person } from './crowd';
import { fulfils, plantRule } from './plant-rule';

export interface CaseSettings {
  people: number;
  /** What membership hangs on: a hidden kind of people, or a rule over so many answers. */
  planted: 'persona' | 'nothing' | { answers: number; share: number };
  chanceInside: number;
  chanceOutside: number;
}

export interface GeneratedCase {
  name: string;
  seed: number;
  input: AnalysisInput;
  truth: Truth;
  /** As files of a case folder would hold them. */
  definition: SurveyDefinition;
  sheets: AnswerRow[];
}

const AS_OF = '2026-06-30';
const FRESH = 1200;
/** Customers who never answered, per respondent. */
const SILENT = 0.3;

export function makeCase(
  name: string,
  seed: number,
  given: { crowd: Crowd; market: Market; settings: CaseSettings },
): GeneratedCase {
  const { crowd, market, settings } = given;
  const random = createRandom(seed).fork(name);
  const drawn = crowd.draw(settings.people, random.fork('people'));
  const isPlanted = settings.planted !== 'nothing';
  const fresh = isPlanted ? crowd.draw(FRESH, random.fork('fresh people')) : [];
  const belongs = membership(crowd, [...drawn, ...fresh], settings, random.fork('rule'));
  const chance = random.fork('behaviour');
  const kindOf = (person: Person | null) =>
    drawKind(person && belongs(person) ? settings.chanceInside : settings.chanceOutside, chance);
  const people = [
    ...drawn,
    ...Array.from({ length: Math.round(SILENT * drawn.length) }, () => null),
  ];
  const numbers = chance.shuffle(people.map((_, at) => at));
  const ids = numbers.map((number) => `c${String(number).padStart(5, '0')}`);
  const kinds = people.map(kindOf);
  const bought = kinds.map((kind, at) => buysLike(kind, ids[at]!, { market, random: chance }));
  const respondents = ids.slice(0, drawn.length);
  const sheets = sheetsOf(drawn, respondents, random.fork('sheets'));
  return {
    name,
    seed,
    definition: crowd.definition,
    sheets,
    input: toInput(crowd, market, { bought, sheets }),
    truth: {
      planted: isPlanted,
      respondents,
      members: respondents.filter((_, at) => belongs(drawn[at]!)),
      archetype: Object.fromEntries(respondents.map((id, at) => [id, kinds[at]!])),
      persona: crowd.hasGroups
        ? Object.fromEntries(respondents.map((id, at) => [id, drawn[at]!.persona]))
        : null,
      fresh: gradeFresh(fresh, { belongs, kindOf, market, random: chance }),
    },
  };
}

function membership(
  crowd: Crowd,
  people: Person[],
  { planted }: CaseSettings,
  random: Random,
): (person: Person) => boolean {
  if (planted === 'nothing') return () => false;
  if (planted === 'persona') return (person) => person.persona === 0;
  const sheets = people.map(({ data }) => data);
  const questions = encodeSurvey(crowd.definition, sheets, { locale: crowd.language });
  const { answers: arity, share } = planted;
  const rule: Condition[] = plantRule(questions, people, { arity, share, random });
  return (person) => fulfils(person, rule);
}

/** Some answered twice (the latest counts), two are nobody's customers. */
function sheetsOf(people: readonly Person[], ids: readonly string[], random: Random): AnswerRow[] {
  const own = people.map(({ data }, at) => ({
    customerId: ids[at]!,
    submittedAt: `2026-06-${String(1 + random.integer(28)).padStart(2, '0')}`,
    data,
  }));
  const older = people.slice(0, Math.floor(people.length / 40)).map((_, at) => ({
    customerId: ids[at]!,
    submittedAt: '2026-01-15',
    data: people[people.length - 1 - at]!.data,
  }));
  const strangers = ['stranger1', 'stranger2'].map((customerId, at) => ({
    customerId,
    submittedAt: '2026-06-02',
    data: people[at]?.data ?? {},
  }));
  return random.shuffle([...own, ...older, ...strangers]);
}

function toInput(
  { definition, language }: Crowd,
  { currencies }: Market,
  rows: { bought: ReturnType<typeof buysLike>[]; sheets: AnswerRow[] },
): AnalysisInput {
  const customers = rows.bought.map(({ customer }) => customer);
  const linked = linkAnswers(rows.sheets, new Set(customers.map(({ id }) => id)));
  return {
    asOf: AS_OF,
    baseCurrency: Object.keys(currencies)[0]!,
    exchangeRates: currencies,
    language,
    customers,
    purchases: rows.bought.flatMap(({ purchases }) => purchases),
    questions: encodeSurvey(definition, linked.data, { locale: language, early: 'all' }),
    respondents: linked.respondents,
    setAside: linked.setAside,
    hypotheses: [],
  };
}

/** New people of the same kind, with the grade their behaviour will earn. */
function gradeFresh(
  people: readonly Person[],
  given: {
    belongs: (person: Person) => boolean;
    kindOf: (person: Person) => Grade;
    market: Market;
    random: Random;
  },
): Fresh[] {
  const { belongs, kindOf, market, random } = given;
  const kinds = people.map(kindOf);
  const bought = kinds.map((kind, at) => buysLike(kind, `f${at}`, { market, random }));
  const table = describeBehaviour({
    asOf: AS_OF,
    exchangeRates: market.currencies,
    customers: bought.map(({ customer }) => customer),
    purchases: bought.flatMap(({ purchases }) => purchases),
  });
  return people.map((person, at) => ({
    a: kinds[at]!,
    g: gradeOf(table.byCustomer.get(`f${at}`)!, DEFAULT_GRADE_RULE, table),
    m: belongs(person),
    data: person.data,
  }));
}
