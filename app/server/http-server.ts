import http from 'node:http';

/** For everything a visitor may keep open there is an end. */
const ends = {
  // From connecting to the end of the headers: also for who connects and says nothing.
  headersTimeout: 10_000,
  // A large file over a bad line takes its time: `body-pace.ts` watches bodies instead.
  requestTimeout: 0,
  connectionsCheckingInterval: 2_000,
  // Between two requests: browsers ask again at once or much later.
  keepAliveTimeout: 5_000,
};

export function createHttpServer(settings: http.ServerOptions = ends): http.Server {
  const server = http.createServer(settings);
  // Longer than our longest work, the reading of a workbook: for who does not read our answer.
  server.setTimeout(180_000);
  // Headers end at 16 KB anyway. Node drops those above a number, and with them the length of a
  // body that stands behind: `limit-body.ts` counts them instead.
  server.maxHeadersCount = 0;
  // Silent ones cost some 10 KB each and end within twelve seconds; one more is closed at once.
  server.maxConnections = 8_000;
  return server;
}
