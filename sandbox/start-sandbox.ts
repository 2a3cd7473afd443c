import fastify, { type FastifyInstance } from 'fastify';
import { controlOf } from './control.ts';
import { createMachine, type Machine } from './machine.ts';
import type { SandboxOptions } from './options.ts';
import type { Sandbox } from './sandbox.ts';
import { addSandboxRoutes } from './sandbox-routes.ts';
import { addWechatRoutes } from './wechat-routes.ts';

const loopback = new Set(['127.0.0.1', 'localhost', '::1', '[::1]']);

function refuseTheWorld(host: string): void {
  if (process.env.NODE_ENV === 'production') throw new Error('The sandbox never runs in production.');
  if (!loopback.has(host)) throw new Error(`The sandbox listens on loopback only, not on ${host}.`);
}

/** Bodies are read as text, so that each route can refuse them as WeChat does. */
function createApp(machine: Machine): FastifyInstance {
  const app = fastify({ forceCloseConnections: true, bodyLimit: 4 * 1024 * 1024 });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  app.addHook('onRequest', async (request, reply) => {
    if (!loopback.has(request.hostname)) return reply.code(403).send('');
    if (!machine.faults.isDown() || request.url.startsWith('/sandbox/')) return;
    reply.hijack();
    request.raw.socket.destroy();
  });
  return app;
}

/** WeChat's API on loopback: real HTTP, its own ledger, signed pushes, a clock that can be moved. Refuses production. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const host = options.host ?? '127.0.0.1';
  refuseTheWorld(host);
  const closing = new AbortController();
  const machine = createMachine(options, closing.signal);
  const app = createApp(machine);
  const sandbox: Sandbox = {
    ...controlOf(machine),
    url: '',
    async close() {
      closing.abort();
      await app.close();
      await machine.pusher.idle();
    },
  };
  addWechatRoutes(app, machine);
  addSandboxRoutes(app, sandbox);
  sandbox.url = await app.listen({ host, port: options.port ?? 0 });
  return sandbox;
}
