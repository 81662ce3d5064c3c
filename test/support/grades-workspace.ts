// A workspace with a few customers to grade.
import type { Db } from '#db/client';
import { aCustomer } from './make';
import { aPeopledWorkspace, type PreparedWorkspace } from './prepared';

export interface GradesWorkspace extends PreparedWorkspace {
  /** Each is graded by one test, which takes it with `pop`. */
  customers: string[];
}

/** One word of eighty letters: it has to break somewhere. */
const LONG_NAME = 'Константинопольский'.repeat(5).slice(0, 80);

export async function aGradesWorkspace(db: Db, howMany: number): Promise<GradesWorkspace> {
  const wanted = { name: 'Bakery', slug: 'grades' };
  const { id, ...workspace } = await aPeopledWorkspace(db, wanted, { founder: 'Anna' });
  const customers: string[] = [];
  for (let one = 0; one < howMany; one += 1) {
    customers.push((await aCustomer(db, id, { name: LONG_NAME })).id);
  }
  return { ...workspace, customers };
}
