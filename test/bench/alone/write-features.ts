/** `<case folder>/in` as the peers read it: the people our analysis looks at, and who of them is A. */
import { judgePeople } from '~/analysis/behaviour/judge-people';
import { readCase } from '~/case-folder/read-case';
import { writeFeatures } from '../peers/features';

const [from, to] = process.argv.slice(2);
if (!from || !to) process.exit(2);
const { people, isA } = judgePeople(readCase(from).input);
writeFeatures(to, people.answers, isA);
process.stdout.write(`${JSON.stringify({ respondents: people.answers.respondents })}\n`);
