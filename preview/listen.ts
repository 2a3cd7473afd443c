import type { Server } from 'node:http';

/** `url` ends in a slash. */
export type Listening = { url: string; close(): Promise<void> };

/** Lets nobody but this machine in; port 0: any that is free. Closing hangs up on who is still there. */
export async function listenHere(server: Server, port = 0): Promise<Listening> {
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
