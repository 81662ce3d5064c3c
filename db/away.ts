// Tells "the database is away, try again later" from our own mistakes: the one place that does.

/** Nobody could be reached in time. Whatever was asked was either not begun, or may be half known. */
export class DatabaseAway extends Error {
  constructor(options?: ErrorOptions) {
    super('The database is away.', options);
    this.name = 'DatabaseAway';
  }
}

const lostCodes = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT'],
  ...['EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN', 'ENOTFOUND', 'EAI_AGAIN'],
  ...['CONNECTION_CLOSED', 'CONNECTION_DESTROYED', 'CONNECTION_ENDED', 'CONNECT_TIMEOUT'],
  // Shut down, crashed, starting up; too many connections.
  ...['57P01', '57P02', '57P03', '53300'],
]);

/** No room for another byte, as PostgreSQL and the system say it. */
const fullCodes = new Set(['53100', 'ENOSPC', 'EDQUOT']);

/** Stopped because it took too long, waited too long for others, or met them crosswise. */
const crowdedCodes = new Set(['57014', '55P03', '25P03', '40001', '40P01']);

/** The connection broke or never came about: what was asked may be done, or may not. */
export const isConnectionLost = (error: unknown): boolean =>
  chainOf(error).some(
    (one) => one.name === 'DatabaseAway' || lostCodes.has(one.code) || one.code.startsWith('08'),
  );

/** Somebody has to make room; until then what only reads goes on. */
export const isDiskFull = (error: unknown): boolean =>
  chainOf(error).some((one) => fullCodes.has(one.code));

/** Others were in the way: nothing was done. */
export const isCrowded = (error: unknown): boolean =>
  chainOf(error).some((one) => crowdedCodes.has(one.code));

/** Not a mistake: the same request may well succeed in a moment. */
export const mayWorkLater = (error: unknown): boolean =>
  isConnectionLost(error) || isDiskFull(error) || isCrowded(error);

/** Drizzle and others wrap what the driver said. Names, because the pages are bundled apart. */
function chainOf(error: unknown): { name: string; code: string }[] {
  const chain: { name: string; code: string }[] = [];
  let at = error;
  while (typeof at === 'object' && at !== null && chain.length < 8) {
    const { name, code, cause } = at as { name?: unknown; code?: unknown; cause?: unknown };
    chain.push({ name: String(name), code: typeof code === 'string' ? code : '' });
    at = cause;
  }
  return chain;
}
