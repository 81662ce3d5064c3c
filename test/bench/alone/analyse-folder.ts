/**
 * What a child process runs: reads a case folder, analyses it, says what that cost as one line of
 * JSON. `analyze` alone is timed apart from reading; the memory is that of the whole process.
 */
import { analyze } from '~/analysis/analyze';
import { readCase } from '~/case-folder/read-case';

const folder = process.argv[2];
if (!folder) process.exit(2);
const begun = spent();
const { input, seed } = readCase(folder);
const read = spent();
const report = analyze(input, { seed });
const done = spent();
const told = {
  readSeconds: read - begun,
  seconds: done - read,
  megabytes: process.resourceUsage().maxRSS / 1024,
  verdict: report.verdict,
  groups: report.answerGroups?.groups ?? 0,
  assignment: report.answerGroups?.assignment ?? {},
  members: report.segments[0]?.memberIds ?? [],
};
process.stdout.write(`${JSON.stringify(told)}\n`);

/** User and system time of this process, all its threads. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
