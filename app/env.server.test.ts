import { describe, expect, test } from 'vitest';
import { readEnv, WrongSetting } from './env.server';

describe('settings', () => {
  test('nothing has to be set', () => {
    expect(readEnv({})).toEqual({
      port: 3000,
      databaseUrl: undefined,
      smtpUrl: undefined,
      baseUrl: 'http://localhost:3000',
      dataDir: 'data',
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
    ['PORT', 'eighty', 'PORT "eighty" is not a whole number. A right one: PORT=8080'],
    ['PORT', '70000', 'PORT "70000" is not a port'],
    ['BASE_URL', 'survey.example.com', 'must be an address that starts with http://'],
    ['BASE_URL', 'https://example.com/survey', 'must be an address without a path'],
    ['DATABASE_URL', 'mysql://me:secret@db/x', 'must be an address that starts with postgres://'],
    ['SMTP_URL', 'mail.example.com', 'A right one: SMTP_URL=smtp://'],
    ['NODE_ENV', 'staging', 'is not one of production, development, test'],
    ['DATA_DIR', '  ', 'is blank'],
  ])('a wrong %s is named with its reason and a right example', (name, value, sentence) => {
    expect(() => readEnv({ [name]: value })).toThrow(WrongSetting);
    expect(() => readEnv({ [name]: value })).toThrow(sentence);
  });

  test('a wrong address that may hold a password is not repeated', () => {
    expect(() => readEnv({ DATABASE_URL: 'mysql://me:secret@db/x' })).not.toThrow(/secret/);
  });
});
