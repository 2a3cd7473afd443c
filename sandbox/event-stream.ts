import type { FastifyReply, FastifyRequest } from 'fastify';
import { instantOf } from '../src/rules/china-time.ts';
import type { Sandbox } from './sandbox.ts';

/** GET /sandbox/events: server-sent events `clock`, `message`, `share`, `reset`; the first tells the clock as it stands. */
export function streamEvents(sandbox: Sandbox, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const write = (type: string, data: unknown) => raw.write(`event: ${type}\ndata: ${JSON.stringify(data)}\n\n`);
  const { clock } = sandbox;
  write('clock', { offsetMs: clock.offsetMs(), now: instantOf(clock.now()) });
  const stop = sandbox.subscribe((event) => write(event.type, event.data));
  request.raw.once('close', stop);
  return reply;
}
