import { aNoiseCase } from '#test/support/analysis-cases';
import type { AnalysisInput, Choice, Question } from '~/analysis/input';
import { createRandom, type Random } from '~/analysis/random';

/**
 * A survey in which answers hang together (three hidden kinds of people, a response style, missing
 * answers, skipped tails) and buying hangs on nothing: whatever is claimed here is false.
 */
export function noiseCase(seed: number): AnalysisInput {
  const random = createRandom(seed);
  const people = 60 + random.integer(91);
  const kinds = Array.from({ length: people }, () => random.integer(3));
  const style = kinds.map(() => random.normal() * 0.7);
  const stopsAt = kinds.map(() => (random.next() < 0.07 ? 4 : 99));
  const questions = Array.from({ length: 10 + random.integer(12) }, (_, at) => {
    const question = questionOf(at, { random, kinds, style });
    const values = (question.values as unknown[]).map((value, i) =>
      at > stopsAt[i]! || random.next() < 0.06 ? null : value,
    );
    return { ...question, values } as Question;
  });
  return { ...aNoiseCase({ people, seed }), questions };
}

interface Crowd {
  random: Random;
  kinds: number[];
  style: number[];
}

function questionOf(at: number, { random, kinds, style }: Crowd): Question {
  const asked = { key: `q${at}`, title: `Question ${at}`, early: true };
  const choices = listChoices(3 + random.integer(5));
  const favourite = Array.from({ length: 3 }, () => random.integer(choices.length));
  const loudness = random.next() < 0.5 ? 0.5 : 0;
  const pick = (kind: number) =>
    random.next() < loudness ? favourite[kind]! : random.integer(choices.length);
  switch (random.integer(5)) {
    case 0:
      return {
        ...asked,
        kind: 'single',
        choices,
        values: kinds.map((k) => choices[pick(k)]!.value),
      };
    case 1: {
      const some = (kind: number) =>
        choices.flatMap(({ value }, i) =>
          random.next() < (i === favourite[kind] ? 0.3 + loudness : 0.3) ? [value] : [],
        );
      return { ...asked, kind: 'multi', choices, values: kinds.map(some) };
    }
    case 2: {
      const step = (kind: number, i: number) =>
        Math.round(
          Math.min(7, Math.max(1, 4 + loudness * (kind - 1) * 3 + style[i]! + random.normal())),
        );
      return { ...asked, kind: 'scale', min: 1, max: 7, values: kinds.map(step) };
    }
    case 3: {
      const amount = (kind: number) =>
        Math.round(Math.exp(2 + loudness * kind + 0.7 * random.normal()));
      return { ...asked, kind: 'number', values: kinds.map(amount) };
    }
    default: {
      const order = () => random.shuffle(choices.map(({ value }) => value));
      return { ...asked, kind: 'ranking', choices, values: kinds.map(order) };
    }
  }
}

function listChoices(count: number): Choice[] {
  return Array.from({ length: count }, (_, i) => ({ value: `v${i}`, text: `Choice ${i}` }));
}
