import { describe, expect, test } from 'vitest';
import { readEnv, WrongSetting } from './env.server';

describe('settings', () => {
  test('nothing has to be set', () => {
    expect(readEnv({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: undefined,
      smtpUrl: undefined,
      baseUrl: 'http://localhost:3000',
      dataDir: 'data',
      filesUrl: undefined,
      mode: 'development',
    });
  });

  test('an empty value counts as not set', () => {
    expect(readEnv({ PORT: '', DATABASE_URL: '' }).port).toBe(3000);
  });

  test('links begin with the given address, without its slash', () => {
    const { baseUrl } = readEnv({ BASE_URL: 'https://survey.example.com/', PORT: '8080' });
    expect(baseUrl).toBe('https://survey.example.com');
  });

  test.each([
    ['0.0.0.0', 'http://localhost:3000'],
    ['::1', 'http://localhost:3000'],
    ['192.168.1.5', 'http://192.168.1.5:3000'],
    ['fe80::1', 'http://[fe80::1]:3000'],
    ['office-server', 'http://office-server:3000'],
  ])('listening on %s, links begin with %s', (host, baseUrl) => {
    expect(readEnv({ HOST: host })).toMatchObject({ host, baseUrl });
  });

  test.each([
    ['PORT', 'eighty', 'PORT "eighty" is not a whole number. A right one: PORT=8080'],
    ['PORT', '70000', 'PORT "70000" is not a port'],
    ['HOST', 'http://0.0.0.0', 'is not the name or number of a machine. A right one: HOST=0.0.0.0'],
    ['HOST', '0.0.0.0:80', 'is not the name or number of a machine'],
    ['BASE_URL', 'survey.example.com', 'must be an address that starts with http://'],
    ['BASE_URL', 'https://example.com/survey', 'must be an address without a path'],
    ['DATABASE_URL', 'mysql://me:secret@db/x', 'must be an address that starts with postgres://'],
    ['SMTP_URL', 'mail.example.com', 'A right one: SMTP_URL=smtp://'],
    ['FILES_URL', 'https://s3.example.com/bucket', 'must hold a key, a secret and the name of'],
    ['FILES_URL', 's3://key:secret@host/bucket', 'A right one: FILES_URL=https://key:secret@'],
    ['NODE_ENV', 'staging', 'is not one of production, development, test'],
    ['DATA_DIR', '  ', 'is blank'],
  ])('a wrong %s is named with its reason and a right example', (name, value, sentence) => {
    expect(() => readEnv({ [name]: value })).toThrow(WrongSetting);
    expect(() => readEnv({ [name]: value })).toThrow(sentence);
  });

  test('a wrong address that may hold a password is not repeated', () => {
    expect(() => readEnv({ DATABASE_URL: 'mysql://me:secret@db/x' })).not.toThrow(/secret/);
    expect(() => readEnv({ FILES_URL: 'https://me:hush@s3.example.com' })).not.toThrow(/hush/);
  });
});
