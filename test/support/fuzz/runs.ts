/** How many cases a property tries, and from where; both can be asked for from outside. */
export function runs(usually: number): { numRuns: number; seed: number; verbose: 0 } {
  const number = (name: string, otherwise: number) => Number(process.env[name]) || otherwise;
  return {
    numRuns: number('FUZZ_RUNS', usually),
    seed: number('FUZZ_SEED', 20_260_630),
    verbose: 0,
  };
}

/** Somebody asked for many runs, and wants to know what they saw. */
export const isLongRun = (): boolean => process.env.FUZZ_RUNS !== undefined;
