// What a backup looks like: a tar archive, the same for both databases.
//   header.json                  what follows, and which migrations the tables come from
//   tables/<table>/<number>      rows, one a line: a JSON list of the columns as PostgreSQL writes them
//   files/<workspace>/<id>       bytes
//   manifest.json                rows and hash of every table, size and hash of every file
//   seal.json                    the hash of everything before it

import { createHash } from 'node:crypto';
import type { Database } from '#db/client';

export const FORMAT = 1;

export interface TableShape {
  name: string;
  columns: { name: string; type: string }[];
}

export interface Header {
  format: number;
  madeAt: string;
  from: Database['kind'];
  /** Hashes of the migrations that were applied, in their order. */
  migrations: string[];
  tables: TableShape[];
  /** What the data folder says of the samples, so that they are not told again; or null. */
  samples: string | null;
}

export interface TableSum {
  name: string;
  rows: number;
  hash: string;
}

export interface FileSum {
  key: string;
  size: number;
  sha256: string;
}

export interface Manifest {
  tables: TableSum[];
  files: FileSum[];
  /** Files a row named when the backup began, and whose bytes were erased before it came to them. */
  erased: string[];
}

/**
 * A hash that does not depend on the order of rows, so that two databases that sort differently
 * agree: the sum of the SHA-256 of all lines, modulo 2^256.
 */
export class RowsHash {
  rows = 0;
  private readonly words = new Uint32Array(8);

  add(line: string): void {
    this.rows += 1;
    const digest = createHash('sha256').update(line).digest();
    let carry = 0;
    for (let at = 7; at >= 0; at -= 1) {
      const sum = (this.words[at] ?? 0) + digest.readUInt32BE(at * 4) + carry;
      this.words[at] = sum;
      carry = sum > 0xffff_ffff ? 1 : 0;
    }
  }

  result(): string {
    return [...this.words].map((word) => word.toString(16).padStart(8, '0')).join('');
  }
}

/** Over every entry: its name, its length, its bytes. */
export class Seal {
  private readonly hash = createHash('sha256');

  begin(name: string, size: number): void {
    this.hash.update(`${name}\0${size}\0`);
  }

  add(bytes: Uint8Array): void {
    this.hash.update(bytes);
  }

  result(): string {
    return this.hash.copy().digest('hex');
  }
}

/** Shown without a stack. */
export class BackupRefused extends Error {
  readonly plain = true;
}
