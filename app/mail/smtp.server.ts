import nodemailer, { type Transporter } from 'nodemailer';

export type Letter = { to: string; subject: string; html: string; text: string };

const transports = new Map<string, Transporter>();

/** A founder waits for the answer: a server that says nothing is given up soon. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Five connections that stay open: a thousand invitations are a matter of seconds. */
function transportOf(smtpUrl: string, host: string): Transporter {
  const known = transports.get(smtpUrl);
  if (known) return known;
  const pool = { pool: true, maxConnections: 5, maxMessages: 1000 } as const;
  const options = { url: smtpUrl, ...pool, ...patience };
  const transport = nodemailer.createTransport(options, { from: senderOf(smtpUrl, host) });
  transports.set(smtpUrl, transport);
  return transport;
}

/** `?from=` in SMTP_URL, else the address one signs in with, else no-reply at our own host. */
export function senderOf(smtpUrl: string, host: string): string {
  const url = new URL(smtpUrl);
  const user = decodeURIComponent(url.username);
  const named = url.searchParams.get('from') ?? (user.includes('@') ? user : null);
  return named ?? `A-Segment <no-reply@${host}>`;
}

export async function sendBySmtp(smtpUrl: string, host: string, letter: Letter): Promise<void> {
  await transportOf(smtpUrl, host).sendMail(letter);
}

export function closeSmtp(): void {
  for (const transport of transports.values()) transport.close();
  transports.clear();
}
