import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Echo = { port: number; close(): Promise<void> };

/** Answers each request with what arrived: how a proxy hands it on. */
export const startEcho = async (): Promise<Echo> => {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ url: request.url, headers: request.headers }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address() as AddressInfo;
  return { port: address.port, close: () => new Promise((done) => server.close(() => done())) };
};
