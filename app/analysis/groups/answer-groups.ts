/**
 * Groups in the answers: who answers alike, said without looking at what anybody bought.
 *
 * Latent classes, their number by AIC3 (with shrunk parameters); whether there are groups at all is
 * decided by AIC3 against one class and against shuffled copies, each group's stability by fitting
 * again. Behaviour never enters, so that payments can judge the groups afterwards.
 * Shape: everything aligned with `respondents`. At least two groups are returned where there are 30
 * respondents, also when `structured` is false: then they are an arbitrary cut, and the report says so.
 * Cost: the fits, plus about 0.1 s at 200 respondents.
 * Source: Dolnicar, Gruen & Leisch 2018; Hennig 2007.
 */

import type { CodedAnswers } from '../answers/coded-answers';
import type { Question } from '../input';
import type { AnswerGroups } from '../report';
import type { Candidate } from '../search/candidate';
import { maskOf } from '../search/mask';
import { traitsOf } from '../search/traits';
import { wilson } from '../statistics/intervals';
import { type Matrix, takeRows } from '../statistics/matrix';
import type { Random } from '../statistics/random';
import { answerMap } from './answer-map';
import { answerStructure } from './answer-structure';
import { clusterwiseStability } from './clusterwise-stability';
import { fitGroups, type GroupFits, latentSettings } from './fit-groups';
import { fitCompressed, type LatentClasses } from './latent-classes';
import type { Factor } from './latent-data';
import { compressFactors, takeRespondents } from './latent-data';
import { explainedBy, mapAxes } from './map-axes';
import { isResponseStyle } from './response-style';

export interface GroupMembership {
  source: 'kmeans' | 'latent';
  groups: number;
  group: number;
  members: Uint8Array;
}

/** Every group of every fit that has `minimum` to `maximum` members. */
export function groupMemberships(
  matrix: Matrix,
  factors: Factor[],
  random: Random,
  range: { minimum: number; maximum: number; fits?: GroupFits },
): GroupMembership[] {
  const fits = range.fits ?? fitGroups({ matrix, factors }, random);
  const partitions = [
    ...fits.kMeans.map((assignment) => ({ source: 'kmeans' as const, assignment })),
    ...fits.latent.slice(1).map(({ assignment }) => ({ source: 'latent' as const, assignment })),
  ];
  return partitions.flatMap(({ source, assignment }) => {
    const groups = groupCount(assignment);
    return Array.from({ length: groups }, (_, group) => ({
      source,
      groups,
      group,
      members: Uint8Array.from(assignment, (one) => (one === group ? 1 : 0)),
    })).filter(({ members }) => {
      const size = members.reduce((sum, member) => sum + member, 0);
      return size >= range.minimum && size <= range.maximum;
    });
  });
}

export interface AnswerGroupSources {
  coded: CodedAnswers;
  /** In the order that `coded.columns` refers to. */
  questions: readonly Question[];
  /** Single answers, for the traits. */
  candidates: readonly Candidate[];
  respondents: readonly string[];
  random: Random;
  fits?: GroupFits;
}

const RESAMPLES = 15;
const QUICK = { starts: 3, short: 5, few: 1, iterations: 25, tolerance: 0.1 };
const MOST_RESAMPLED = 500;
const MOST_POINTS = 2000;

export function findAnswerGroups(sources: AnswerGroupSources): AnswerGroups {
  const { coded, questions, candidates, respondents, random } = sources;
  const fits = sources.fits ?? fitGroups(coded, random);
  const { assignment, classes, isBetterThanOne } = chooseClasses(fits.latent, respondents.length);
  const structure = answerStructure(coded.matrix, coded.columns, random.fork('structure'));
  const isRating = (column: number) => questions[coded.columns[column]!]?.kind === 'scale';
  return {
    ...structure,
    structured: structure.structured && isBetterThanOne,
    groups: classes,
    tried: fits.latent.map(({ aic3 }, at) => ({ groups: at + 1, aic3 })),
    assignment: Object.fromEntries(respondents.map((id, row) => [id, assignment[row]!])),
    stability: stabilityOf(coded.factors, assignment, random.fork('stability')),
    responseStyle: isResponseStyle(coded.matrix, assignment, isRating),
    profiles: profilesOf(assignment, classes, candidates),
    ...mapOf(sources, assignment),
  };
}

/** The smallest AIC3 among two or more classes, renumbered without empty ones. */
function chooseClasses(latent: LatentClasses[], rows: number) {
  const several = latent.slice(1);
  if (several.length === 0) {
    const assignment = new Int32Array(rows);
    return { classes: Math.min(1, rows), assignment, isBetterThanOne: false };
  }
  const best = several.reduce((least, fit) => (fit.aic3 < least.aic3 ? fit : least));
  const used = [...new Set(best.assignment)].sort((a, b) => a - b);
  const place = new Map(used.map((group, at) => [group, at]));
  return {
    classes: used.length,
    assignment: best.assignment.map((group) => place.get(group)!),
    isBetterThanOne: best.aic3 < latent[0]!.aic3,
  };
}

function stabilityOf(factors: Factor[], assignment: Int32Array, random: Random): number[] {
  const groups = groupCount(assignment);
  if (groups < 2) return groups === 1 ? [1] : [];
  const data = compressFactors(factors);
  const settings = { ...latentSettings(assignment.length), ...QUICK };
  const regroup = (rows: Int32Array) =>
    fitCompressed(takeRespondents(data, rows), groups, random, settings).assignment;
  return clusterwiseStability(assignment, regroup, {
    resamples: RESAMPLES,
    most: MOST_RESAMPLED,
    random,
  });
}

function profilesOf(assignment: Int32Array, groups: number, candidates: readonly Candidate[]) {
  const respondents = assignment.length;
  return Array.from({ length: groups }, (_, group) => {
    const members = Array.from(assignment, (one) => one === group);
    const count = members.filter(Boolean).length;
    const traits = traitsOf(maskOf(members), candidates, { respondents, most: 6 });
    return { group, customers: wilson(count, respondents), traits };
  });
}

/** At most 2,000 points: more cannot be told apart on a screen. */
function mapOf(
  { coded, candidates, respondents, random }: AnswerGroupSources,
  assignment: Int32Array,
): Pick<AnswerGroups, 'map' | 'axes'> {
  const order = Int32Array.from(respondents, (_, row) => row);
  const chosen = random.fork('map sample').shuffle(order).slice(0, MOST_POINTS).sort();
  const shown = takeRows(coded.matrix, chosen);
  const points = answerMap(shown, random.fork('map'));
  const map = Array.from(chosen, (row, at) => ({
    customerId: respondents[row]!,
    x: points[at]!.x,
    y: points[at]!.y,
    group: assignment[row]!,
  }));
  const explained = explainedBy(points, shown);
  const ends = mapAxes(points, chosen, candidates);
  return { map, axes: { ...ends, explained, people: respondents.length } };
}

function groupCount(assignment: Int32Array): number {
  return assignment.reduce((top, group) => Math.max(top, group), -1) + 1;
}
