// What only a database in a thread can do, and what must not happen when the thread dies.
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import { describe, expect, test, vi } from 'vitest';
import { freshDataDir, freshEmbedded } from '#test/support/database';
import { aUser } from '#test/support/make';
import type { Db } from '../client';
import { fromThread, openEmbedded } from '../embedded';
import { takeRestored } from '../restored-folder';
import { users } from '../schema';
import { ThreadedClient } from './threaded-client';

const counting = (to: number) => sql`with recursive counted(n) as (
  select 1 union all select n + 1 from counted where n < ${to}) select count(*) from counted`;
const endless = sql`with recursive endless(n) as (
  select 1 union all select n % 10 + 1 from endless) select count(*) from endless`;

const namesIn = async (db: Db) => (await db.select().from(users)).map(({ name }) => name);

test('timers turn while a query runs for long', async () => {
  const { db } = await freshEmbedded();
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 2);
  await db.execute(counting(500_000));
  clearInterval(timer);
  expect(turns).toBeGreaterThan(20);
});

describe('a query that never ends', () => {
  test('is stopped; who waits is told, what was confirmed is there, an open transaction is not', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const folder = path.join(await freshDataDir(), 'database');
    const client = await ThreadedClient.open({ dataDir: folder, longestQueryMs: 2_000 });
    const { db, close } = fromThread(client);
    await aUser(db, { name: 'confirmed' });
    const open = db.transaction(async (tx) => {
      await aUser(tx, { name: 'open' });
      await tx.execute(endless).catch(() => undefined);
      await aUser(tx, { name: 'on another thread' });
    });
    const waiting = aUser(db, { name: 'asked later' });
    await expect(open).rejects.toMatchObject({ cause: { code: '57P02' } });
    await waiting;
    expect(await namesIn(db)).toEqual(['confirmed', 'asked later']);
    expect(String(said.mock.calls)).toContain('longer than 2 seconds');
    said.mockRestore();
    await close();
    await expect(namesIn(db)).rejects.toMatchObject({
      cause: { message: 'The database is closed.' },
    });
  });
});

test('a database that cannot write its journal, as on a full disk, works again when it can', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const folder = path.join(await freshDataDir(), 'database');
  const { db, wasAway, close } = fromThread(await ThreadedClient.open({ dataDir: folder }));
  await aUser(db, { name: 'confirmed' });
  renameSync(path.join(folder, 'pg_wal'), path.join(folder, 'kept'));
  writeFileSync(path.join(folder, 'pg_wal'), '');
  const megabyte = sql`select pg_logical_emit_message(false, '', repeat('-', 1000000))`;
  const filling = async () => {
    for (let written = 0; written < 40; written += 1) await db.execute(megabyte);
  };
  await expect(filling()).rejects.toMatchObject({ cause: { severity: 'PANIC' } });
  await expect(namesIn(db)).rejects.toMatchObject({ cause: { code: '57P02' } });
  expect(wasAway?.()).toBe(true);
  rmSync(path.join(folder, 'pg_wal'));
  renameSync(path.join(folder, 'kept'), path.join(folder, 'pg_wal'));
  await vi.waitFor(async () => expect(await namesIn(db)).toEqual(['confirmed']), 30_000);
  await aUser(db, { name: 'later' });
  expect(await namesIn(db)).toEqual(['confirmed', 'later']);
  await close();
  said.mockRestore();
});

test('a copy made under load opens with every row confirmed before', async () => {
  const dataDir = await freshDataDir();
  const { db, copyTo, close } = await openEmbedded(dataDir);
  const confirmed: string[] = [];
  let writing = true;
  const writer = async (one: string) => {
    for (let at = 0; writing; at += 1) {
      const name = `${one} ${at}`;
      await db.transaction((tx) => aUser(tx, { name }));
      confirmed.push(name);
    }
  };
  const writers = ['a', 'b', 'c', 'd'].map(writer);
  await vi.waitFor(() => expect(confirmed.length).toBeGreaterThan(100), { timeout: 50_000 });
  const before = [...confirmed];
  const copy = path.join(dataDir, 'copy');
  await copyTo?.(path.join(copy, 'database'));
  writing = false;
  await Promise.all(writers);
  await close();
  const opened = await openEmbedded(copy);
  const found = new Set(await namesIn(opened.db));
  await opened.close();
  expect(before.filter((name) => !found.has(name))).toEqual([]);
});

test('the folder is exchanged between two transactions: who asks meanwhile is answered by the new one', async () => {
  const other = await freshDataDir();
  const there = await openEmbedded(other);
  await aUser(there.db, { name: 'restored' });
  await there.close();
  const dataDir = await freshDataDir();
  const { db, exchange, close } = await openEmbedded(dataDir);
  const open = db.transaction(async (tx) => {
    await aUser(tx, { name: 'old' });
    return namesIn(tx);
  });
  const exchanged = exchange?.(() => {
    renameSync(path.join(other, 'database'), path.join(dataDir, 'database.restored'));
    takeRestored(dataDir);
  });
  const meanwhile = namesIn(db);
  expect(await open).toEqual(['old']);
  expect(await meanwhile).toEqual(['restored']);
  await exchanged;
  await close();
});

test('an exchange that fails leaves the database that was', async () => {
  const { db, exchange, close } = await openEmbedded(await freshDataDir());
  await aUser(db, { name: 'old' });
  const failing = () => {
    throw new Error('the disk is gone');
  };
  await expect(exchange?.(failing)).rejects.toThrow('the disk is gone');
  expect(await namesIn(db)).toEqual(['old']);
  await close();
});
