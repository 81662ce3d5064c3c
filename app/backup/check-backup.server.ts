import { createHash } from 'node:crypto';
import { BackupRefused, type Header, type Manifest, RowsHash, Seal } from './format';
import {
  type Checked,
  checkHeader,
  fileOf,
  linesOf,
  type Part,
  readJson,
  readParts,
  sealed,
  tableOf,
} from './read-archive.server';

/** What was really found, part by part. */
class Found {
  readonly tables = new Map<string, RowsHash>();
  readonly files = new Map<string, string>();

  async see(part: Part): Promise<void> {
    const table = tableOf(part.name);
    const file = fileOf(part.name);
    if (table) {
      const hash = this.tables.get(table) ?? new RowsHash();
      this.tables.set(table, hash);
      for await (const line of linesOf(part)) hash.add(line);
    } else if (file) {
      const hash = createHash('sha256');
      for await (const piece of part.bytes) hash.update(piece);
      this.files.set(file, hash.digest('hex'));
    } else throw altered(part.name);
  }
}

const altered = (part: string): BackupRefused =>
  new BackupRefused(
    `The backup was altered or damaged: ${part} is not as it was written. Nothing was changed.`,
  );

/** Reads the whole file and compares every part with its hash, before anything is touched. */
export async function checkBackup(file: string): Promise<Checked> {
  const found = new Found();
  const seal = new Seal();
  let header: Header | undefined;
  let manifest: Manifest | undefined;
  for await (const part of readParts(file)) {
    if (part.name === 'seal.json') {
      const { hash } = await readJson<{ hash: string }>(part);
      if (!header || !manifest) throw altered(part.name);
      compare(found, manifest);
      if (hash !== seal.result()) throw altered('header.json or manifest.json');
      return { header, manifest };
    }
    const counted = sealed(part, seal);
    if (part.name === 'header.json') {
      header = await readJson<Header>(counted);
      checkHeader(header);
    } else if (part.name === 'manifest.json') manifest = await readJson<Manifest>(counted);
    else await found.see(counted);
  }
  throw new BackupRefused(`${file} ends too early: it was cut off. Nothing was changed.`);
}

function compare(found: Found, manifest: Manifest): void {
  for (const { name, rows, hash } of manifest.tables) {
    const seen = found.tables.get(name) ?? new RowsHash();
    if (seen.rows !== rows || seen.result() !== hash) throw altered(`the table ${name}`);
  }
  for (const { key, sha256 } of manifest.files)
    if (found.files.get(key) !== sha256) throw altered(`the file ${key}`);
}
