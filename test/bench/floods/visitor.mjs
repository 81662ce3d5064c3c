// Another visitor, in a process of its own: what the sender of a flood is busy with is not her wait.
const [, , url, giveUpSeconds] = process.argv;
let worst = 0;
process.once('SIGTERM', () => process.stdout.write(String(worst), () => process.exit()));

// What a process asks first takes longer, whoever answers.
await ask();
for (;;) {
  worst = Math.max(worst, await ask());
  await new Promise((resolve) => setTimeout(resolve, 10));
}

/** How long it took, in milliseconds. */
async function ask() {
  const asked = performance.now();
  const signal = AbortSignal.timeout(Number(giveUpSeconds) * 1000);
  await fetch(`${url}/healthz`, { signal }).catch(() => {});
  return performance.now() - asked;
}
