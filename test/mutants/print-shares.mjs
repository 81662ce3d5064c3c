const noticed = new Set(['Killed', 'Timeout']);
const counted = new Set([...noticed, 'Survived', 'NoCoverage']);

/** The share that was noticed in each folder, with its 95 % interval (Wilson 1927). */
export function printShares(results, folders) {
  for (const folder of folders) {
    const inside = results.filter(
      ({ fileName, status }) =>
        fileName.replaceAll('\\', '/').includes(folder) && counted.has(status),
    );
    const seen = inside.filter(({ status }) => noticed.has(status)).length;
    const [low, high] = wilson(seen, inside.length).map(percent);
    const share = percent(seen / inside.length);
    console.log(`${folder}: ${seen} of ${inside.length} noticed, ${share} % (${low}-${high})`);
  }
}

/** What made the tests run without end counts as noticed; on a busy machine it may only have been slow. */
export function printTimeouts(results) {
  for (const { status, fileName, location, replacement } of results) {
    if (status !== 'Timeout') continue;
    const [line] = replacement.trim().split('\n');
    console.log(`[Timeout] ${fileName}:${location.start.line} ${line}`);
  }
}

const percent = (share) => Math.round(100 * share);

function wilson(count, total) {
  const z = 1.96;
  const centre = (count + (z * z) / 2) / (total + z * z);
  const half = (z * Math.sqrt((count * (total - count)) / total + (z * z) / 4)) / (total + z * z);
  return [centre - half, centre + half];
}
