import type { FastifyInstance } from 'fastify';
import { calendarLinks } from '../../accounts/calendar-links.ts';
import type { Service } from '../../service.ts';
import { readBody } from '../bodies/read-body.ts';
import { codeBody } from '../bodies/small-bodies.ts';
import { asPerson } from './as-person.ts';
import { refuse } from './reply.ts';

/** Limited as logins are: each request is a call to WeChat. */
export const addCalendarLinksRoute = (app: FastifyInstance, service: Service, perMinute: number): void => {
  const config = { rateLimit: { max: perMinute, timeWindow: 60_000 } };
  app.post(
    '/v1/calendar-links',
    { config },
    asPerson(service, async (request, reply, personId) => {
      const read = readBody(codeBody, request.body);
      if (!read.ok) return refuse(reply, read.refusal);
      const links = await calendarLinks(service, personId, read.value.code);
      return links.ok ? { links: links.value } : refuse(reply, links.refusal);
    }),
  );
};
