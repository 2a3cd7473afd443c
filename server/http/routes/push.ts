import type { FastifyInstance } from 'fastify';
import type { Service } from '../../service.ts';
import { readEvents } from '../../wechat/events/read-events.ts';
import { readEcho, readPush } from '../../wechat/events/read-push.ts';
import { takeEvent } from '../../wechat/events/take-event.ts';
import { refuse } from '../reply.ts';

const ofWechat = { max: 6000, timeWindow: 60_000 };

/**
 * WeChat's message push, JSON in 安全模式. `success` is said only when the events are on the disk: when they are not,
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

  app.post('/wechat/push', { config: { rateLimit: ofWechat } }, async (request, reply) => {
    const text = readPush(request.query, request.body, service.push);
    if (text === null) {
      forged();
      return refuse(reply, { code: 'forged-push' });
    }
    const { events, unread } = readEvents(text);
    if (unread > 0) {
      service.metrics.count('events', 'unread');
      service.alarm('push-unread', { read: events.length, unread });
    }
    for (const event of events) await takeEvent(service, event);
    return reply.type('text/plain; charset=utf-8').send('success');
  });
};
