import type { FastifyReply } from 'fastify';
import { errors } from '../../src/contract/errors.ts';
import type { Refusal } from '../outcome.ts';

/** Answers with a named no, in the one shape of every error. */
export const refuse = (reply: FastifyReply, refusal: Refusal): FastifyReply => {
  const { status, sentence, log } = errors[refusal.code];
  reply.log.info({ refusal: refusal.code, field: refusal.field }, log);
  return reply.code(status).send({ error: { code: refusal.code, sentence, ...about(refusal) } });
};

const about = ({ field, expected }: Refusal) => ({
  ...(field === undefined ? {} : { field }),
  ...(expected === undefined ? {} : { expected }),
});
