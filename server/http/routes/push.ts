import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Service } from '../../service.ts';
import { readEvents } from '../../wechat/events/read-events.ts';
import { readEcho, readPush } from '../../wechat/events/read-push.ts';
import { readText } from '../../wechat/events/read-text.ts';
import { takeEvent } from '../../wechat/events/take-event.ts';
import { refuse } from '../reply.ts';

const ofWechat = { max: 6000, timeWindow: 60_000 };

/** Whatever it calls itself: what it is shows in its first letter, and who signed it in its signature. */
const readAnyText = (push: FastifyInstance): void => {
  push.removeAllContentTypeParsers();
  push.addContentTypeParser<string>('*', { parseAs: 'string' }, (_request: FastifyRequest, body: string) =>
    readText(body),
  );
};

/**
 * WeChat's message push, JSON or XML, in 安全模式 or 兼容模式. `success` is said only when the events are on the disk: when they are not,
 * WeChat tries again.
 */
export const addPushRoute = (app: FastifyInstance, service: Service): void => {
  const forged = () => service.metrics.count('events', 'forged');

  app.get('/wechat/push', async (request, reply) => {
    const echo = readEcho(request.query, service.push);
    if (echo !== null) return reply.type('text/plain; charset=utf-8').send(echo);
    forged();
    return refuse(reply, { code: 'forged-push' });
  });

  const take = async (request: FastifyRequest, reply: FastifyReply) => {
    const text = readPush(request.query, request.body, service.push);
    if (text === null) {
      forged();
      return refuse(reply, { code: 'forged-push' });
    }
    const { events, unread } = readEvents(await readText(text));
    if (unread > 0) {
      service.metrics.count('events', 'unread');
      service.alarm('push-unread', { read: events.length, unread });
    }
    for (const event of events) await takeEvent(service, event);
    return reply.type('text/plain; charset=utf-8').send('success');
  };

  void app.register(async (push) => {
    readAnyText(push);
    push.post('/wechat/push', { config: { rateLimit: ofWechat } }, take);
  });
};
