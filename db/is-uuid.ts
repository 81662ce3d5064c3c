/** An address may hold anything; PostgreSQL throws on what is no UUID. */
export const isUuid = (text: string): boolean =>
  /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text);
