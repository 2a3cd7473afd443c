import type { FastifyReply } from 'fastify';
import { wechatError } from './errors.ts';
import type { Call } from './fault.ts';
import type { Machine } from './machine.ts';

/** JSON as text, or a picture. */
const give = (reply: FastifyReply, body: string | Uint8Array): FastifyReply =>
  typeof body === 'string'
    ? reply.type('application/json; charset=utf-8').send(body)
    : reply.type('image/gif').send(Buffer.from(body));

/** The connection stays open and silent; closing the sandbox, or the caller's patience, ends it. */
const stayStill = (reply: FastifyReply): FastifyReply => reply.hijack();

function cut(reply: FastifyReply): FastifyReply {
  reply.hijack();
  reply.raw.socket?.destroy();
  return reply;
}

/** Answers one of WeChat's own calls, with the fault that stands next for it. `work` is the call's effect and its answer. */
export async function answerCall(
  machine: Machine,
  call: Call,
  reply: FastifyReply,
  work: () => Promise<string | Uint8Array>,
): Promise<FastifyReply> {
  const fault = machine.faults.takeCall(call);
  if (fault === null) return give(reply, await work());
  if (fault.kind === 'code') return give(reply, JSON.stringify(wechatError(fault.code, fault.message)));
  if (fault.kind === 'text') return give(reply, fault.text);
  if (fault.kind === 'status') {
    if (fault.delivered) await work();
    return reply.code(fault.status).send('');
  }
  if (fault.kind === 'timeout-after' || fault.kind === 'cut-after') await work();
  return fault.kind === 'cut-before' || fault.kind === 'cut-after' ? cut(reply) : stayStill(reply);
}
