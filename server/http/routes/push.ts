import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Service } from '../../service.ts';
import { createPushWatch } from '../../wechat/events/push-watch.ts';
import { readEvents } from '../../wechat/events/read-events.ts';
import { readEcho, readPush } from '../../wechat/events/read-push.ts';
import { readText } from '../../wechat/events/read-text.ts';
import { takeEvent } from '../../wechat/events/take-event.ts';
import { refuse } from '../reply.ts';

/** Whatever it calls itself: what it is shows in its first letter, and who signed it in its signature. */
const readAnyText = (push: FastifyInstance): void => {
  push.removeAllContentTypeParsers();
  push.addContentTypeParser<string>('*', { parseAs: 'string' }, async (_request: FastifyRequest, body: string) => body);
};

/**
 * WeChat's message push, JSON or XML, in 安全模式 or 兼容模式. `success` is said only when the events are on the disk: when
 * they are not, WeChat tries again, three times within seconds. So what it signed is taken at any pace — all of it
 * comes from a few addresses, one event or more a message sent — and only the rest is limited by address.
 */
export const addPushRoute = (app: FastifyInstance, service: Service): void => {
  const countOfAddress = app.createRateLimit({});
  const watch = createPushWatch(service);

  const refuseForged = async (request: FastifyRequest, reply: FastifyReply) => {
    service.metrics.count('events', 'forged');
    const count = await countOfAddress(request);
    const isTooMany = !count.isAllowed && count.isExceeded;
    return refuse(reply, { code: isTooMany ? 'too-many-requests' : 'forged-push' });
  };

  app.get('/wechat/push', async (request, reply) => {
    const echo = readEcho(request.query, service.push);
    if (echo === null) return refuseForged(request, reply);
    return reply.type('text/plain; charset=utf-8').send(echo);
  });

  const take = async (request: FastifyRequest, reply: FastifyReply) => {
    const push = readPush(request.query, request.body, service.push);
    if (push.kind !== 'read') {
      if (push.kind !== 'no-push') watch.refused(push.kind);
      return refuseForged(request, reply);
    }
    const { events, unread } = readEvents(await readText(push.text));
    if (unread > 0) {
      service.metrics.count('events', 'unread');
      service.alarm('push-unread', { read: events.length, unread });
    }
    if (events.length > 0) watch.right(push.by);
    for (const event of events) await takeEvent(service, event);
    return reply.type('text/plain; charset=utf-8').send('success');
  };

  void app.register(async (push) => {
    readAnyText(push);
    push.post('/wechat/push', { config: { rateLimit: false } }, take);
  });
};
