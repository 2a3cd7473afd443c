import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

const press = promisify(gzip);

/** Less than one packet gains nothing. */
const worthIt = 1400;

/** All that a large family knows is some tens of thousands of bytes, and a tenth of it on the line. */
export const squeeze = async (text: string): Promise<Buffer> => press(text);

/** Answers go out smaller to whoever takes them so; WeChat and browsers do. */
export const squeezeAnswers = (app: FastifyInstance): void => {
  app.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' || Buffer.byteLength(payload) < worthIt) return payload;
    if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return payload;
    reply.header('content-encoding', 'gzip').header('vary', 'accept-encoding').removeHeader('content-length');
    return squeeze(payload);
  });
};
