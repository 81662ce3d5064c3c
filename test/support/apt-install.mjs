import { spawnSync } from 'node:child_process';

/** Installs a system package where that is possible (Debian, as root); says whether it did. */
export function aptInstall(name) {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).error) return false;
  console.log(`Installing ${name}...`);
  const run = (...rest) =>
    spawnSync('apt-get', ['-y', '-qq', '-o', 'Acquire::Retries=3', ...rest], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const install = () => run('install', '--no-install-recommends', name);
  for (let tries = 0; tries < 3; tries += 1) if (run('update') && install()) return true;
  return install();
}
