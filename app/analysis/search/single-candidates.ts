import { type Answers, questionId } from '../answers/answers';
import { holds, labelCondition } from '../answers/condition';
import { speaksOfDerivedChoice } from '../answers/derived-condition';
import { conditionsOf } from '../answers/single-conditions';
import type { Condition, Question } from '../input';
import type { Candidate } from './candidate';
import { countBits, jaccard, maskOf } from './mask';

/** How many respondents a candidate must and may have, to be worth a test. */
export interface Support {
  least: number;
  most: number;
}

export function singleSupport(respondents: number): Support {
  return { least: Math.max(6, Math.ceil(0.06 * respondents)), most: 0.65 * respondents };
}

/**
 * Every single answer, cut, option, rank and word that enough people share and not too many.
 * Near-duplicates inside one question (Jaccard above .95) are merged, the first is kept: they would
 * cost time and say nothing new.
 */
export function singleCandidates(answers: Answers, language: string): Candidate[] {
  const support = singleSupport(answers.respondents.length);
  return answers.questions.flatMap((question) => {
    const found: Candidate[] = [];
    for (const condition of conditionsOf(question, language)) {
      const candidate = candidateFor(condition, question);
      const allowed = candidate.size >= support.least && candidate.size <= support.most;
      if (allowed && !found.some((other) => isSame(other, candidate))) found.push(candidate);
    }
    return found;
  });
}

function isSame(one: Candidate, other: Candidate): boolean {
  return jaccard(one.members, other.members) > 0.95;
}

export function candidateFor(condition: Condition, question: Question): Candidate {
  const values = question.values as Parameters<typeof holds>[1][];
  const members = maskOf(values.map((value) => holds(condition, value)));
  return {
    kind: 'answer',
    conditions: [labelCondition(condition, question)],
    members,
    size: countBits(members),
    questions: [questionId(question)],
    early: question.early && !speaksOfDerivedChoice(condition, question),
  };
}
