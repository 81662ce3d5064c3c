// The only place that reads process.env. Nothing has to be set; what is set must make sense.
import net from 'node:net';
import { z } from 'zod';

export interface Env {
  port: number;
  /** The name or number of the network card to listen on; only this machine unless set. */
  host: string;
  /** Absent: the embedded database in `dataDir`. */
  databaseUrl: string | undefined;
  /** Absent: mails go to the outbox page. */
  smtpUrl: string | undefined;
  /** Origin of every link we send, without a slash at the end. */
  baseUrl: string;
  dataDir: string;
  /** Absent: files lie in a folder of `dataDir`. */
  filesUrl: string | undefined;
  mode: (typeof modes)[number];
}

export class WrongSetting extends Error {
  /** The start shows the sentence alone. */
  readonly plain = true;
}

const modes = ['production', 'development', 'test'] as const;

const example = {
  PORT: '8080',
  HOST: '0.0.0.0',
  DATABASE_URL: 'postgres://user:password@localhost:5432/a_segment',
  SMTP_URL: 'smtp://user:password@mail.example.com:587',
  BASE_URL: 'https://survey.example.com',
  DATA_DIR: '/var/lib/a-segment',
  FILES_URL: 'https://key:secret@s3.example.com/bucket?region=eu-central-1',
  NODE_ENV: 'production',
};

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const settings = z.object({
  PORT: optional(
    z
      .string()
      .regex(/^\d+$/, 'is not a whole number')
      .transform(Number)
      .refine((port) => port <= 65_535, 'is not a port (0 to 65535)'),
  ),
  HOST: optional(z.string().refine(isHost, 'is not the name or number of a machine')),
  DATABASE_URL: optional(urlOf(['postgres:', 'postgresql:'])),
  SMTP_URL: optional(urlOf(['smtp:', 'smtps:'])),
  BASE_URL: optional(
    urlOf(['http:', 'https:']).refine(
      (value) => !URL.canParse(value) || new URL(value).href === `${new URL(value).origin}/`,
      'must be an address without a path',
    ),
  ),
  DATA_DIR: optional(z.string().refine((value) => value.trim() !== '', 'is blank')),
  FILES_URL: optional(
    urlOf(['https:', 'http:']).refine(
      (value) => !URL.canParse(value) || namesBucket(new URL(value)),
      'must hold a key, a secret and the name of a bucket',
    ),
  ),
  NODE_ENV: optional(
    z.enum(modes, {
      error: `is not one of ${modes.join(', ')}`,
    }),
  ),
});

let known: Env | undefined;

export function env(): Env {
  known ??= readEnv(process.env);
  return known;
}

export function readEnv(source: Record<string, string | undefined>): Env {
  const checked = settings.safeParse(source);
  if (!checked.success) throw new WrongSetting(sentence(checked.error, source));
  const {
    PORT = 3000,
    HOST = '127.0.0.1',
    DATABASE_URL,
    SMTP_URL,
    BASE_URL,
    DATA_DIR,
    FILES_URL,
    NODE_ENV,
  } = checked.data;
  return {
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL,
    smtpUrl: SMTP_URL,
    baseUrl: BASE_URL ? new URL(BASE_URL).origin : `http://${reachedAt(HOST)}:${PORT}`,
    dataDir: DATA_DIR ?? 'data',
    filesUrl: FILES_URL,
    mode: NODE_ENV ?? 'development',
  };
}

/** Where nobody said how we are reached: on all cards, we are on our own one, too. */
function reachedAt(host: string): string {
  if (['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host)) return 'localhost';
  return net.isIPv6(host) ? `[${host}]` : host;
}

function isHost(value: string): boolean {
  return net.isIP(value) > 0 || /^[a-z\d_]([a-z\d_-]*[a-z\d_])?(\.[a-z\d_-]+)*$/i.test(value);
}

function urlOf(protocols: string[]) {
  return z
    .string()
    .refine(
      (value) => URL.canParse(value) && protocols.includes(new URL(value).protocol),
      `must be an address that starts with ${protocols.map((name) => `${name}//`).join(' or ')}`,
    );
}

const namesBucket = ({ username, password, pathname }: URL): boolean =>
  username !== '' && password !== '' && pathname.length > 1;

/** Values may hold passwords: only those that cannot are repeated. */
function sentence(error: z.ZodError, source: Record<string, string | undefined>): string {
  const issue = error.issues[0];
  const name = String(issue?.path[0]) as keyof typeof example;
  const shown = /_URL$/.test(name) && name !== 'BASE_URL' ? '' : ` "${source[name]}"`;
  return `The setting ${name}${shown} ${issue?.message}. A right one: ${name}=${example[name]}`;
}
