// A real mail server on a free port: letters arrive as they would at a provider.
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { closeSmtp } from '~/mail/smtp.server';

export type MailServer = {
  url: string;
  /** As sent: parse with `readLetters`. */
  raw: string[];
  readLetters(): Promise<Email[]>;
  connections(): number;
};

const servers: SMTPServer[] = [];

/** `refuse` answers every letter with an error, as a full mailbox or a blocked sender would. */
export async function startMailServer({ refuse = false } = {}): Promise<MailServer> {
  const raw: string[] = [];
  let connections = 0;
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onConnect(_session, done) {
      connections += 1;
      done();
    },
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        if (refuse) return done(new Error('We do not take this letter'));
        raw.push(Buffer.concat(parts).toString('utf8'));
        done();
      });
    },
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    raw,
    readLetters: () => Promise.all(raw.map((letter) => PostalMime.parse(letter))),
    connections: () => connections,
  };
}

export async function closeMailServers(): Promise<void> {
  closeSmtp();
  await Promise.all(
    servers.splice(0).map((server) => new Promise<void>((done) => server.close(() => done()))),
  );
}
