/** `npm run bench`: the slow work of the product, measured in one run; read the ratios. */
import { analyze } from '~/analysis/analyze';
import { importSpeed } from './import-speed';
import { measure, table } from './measure';
import { noiseCase } from './noise-case';

const analyseTen = () => {
  for (let seed = 1; seed <= 10; seed++) analyze(noiseCase(seed), { seed });
};
const rows = [
  await measure('analyse 10 surveys of 60 to 150', analyseTen),
  ...(await importSpeed()),
];
console.log(table(rows));
process.exit(0);
