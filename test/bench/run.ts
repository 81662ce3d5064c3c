/** `npm run bench`: the slow work of the product, measured in one run; read the ratios. */
import { analyze } from '~/analysis/analyze';
import { generate, NOISE } from './generate/families';
import { importSpeed } from './import-speed';
import { measure, table } from './timing';
import { visitorsUnderWriters } from './visitors';

const surveys = Array.from({ length: 10 }, (_, at) => generate(NOISE[1]!, [60, 150], at + 1));
const analyseTen = () => {
  for (const { input, seed } of surveys) analyze(input, { seed });
};
const slowWork = async () =>
  table([await measure('analyse 10 surveys of 60 to 150', analyseTen), ...(await importSpeed())]);

const wanted = process.argv[2];
if (wanted !== 'visitors') console.log(await slowWork());
if (wanted !== 'work') console.log(`\n${(await visitorsUnderWriters()).join('\n')}`);
process.exit(0);
