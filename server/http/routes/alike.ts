import type { FastifyInstance } from 'fastify';
import type { endpoints } from '../../../src/contract/endpoints.ts';
import type { endpoints010 } from '../../../src/contract/released/endpoints-0-1-0.ts';
import { instantOf } from '../../../src/rules/china-time.ts';
import { calendarLinks } from '../../accounts/calendar-links.ts';
import { eraseForGood } from '../../accounts/erase-person.ts';
import { login } from '../../accounts/login.ts';
import { done } from '../../outcome.ts';
import { templatesShown } from '../../sending/templates-shown.ts';
import type { Service } from '../../service.ts';
import { flowCodes } from '../../wechat/api/flow-codes.ts';
import { addOpenRoute, addRoute } from '../add-route.ts';

type Alike = 'openSession' | 'fetchTemplates' | 'fetchCode' | 'fetchLinks' | 'deleteMe';
type EndpointsAlike = { [K in Alike]: (typeof endpoints)[K] | (typeof endpoints010)[K] };

/** A code is public and never changes, but each one costs a call to WeChat. */
export const codes = { perMinute: 30, cacheControl: 'public, max-age=86400' };

/** What every released phone asks in the same shapes; only the address tells them apart. */
export const addRoutesAlike = (
  app: FastifyInstance,
  service: Service,
  at: readonly EndpointsAlike[],
  sessionsPerMinute: number,
): void => {
  const codeOf = flowCodes(service);
  // Each login and each set of links is a call to WeChat.
  const limited = { perMinute: sessionsPerMinute };
  for (const { openSession, fetchTemplates, fetchCode, fetchLinks, deleteMe } of at) {
    addOpenRoute(
      app,
      openSession,
      async ({ body: { code }, headers }) => {
        const session = await login(service, code, service.openidOf(headers));
        return session.ok ? done({ ...session.value, expiresAt: instantOf(session.value.expiresAt) }) : session;
      },
      limited,
    );

    addOpenRoute(app, fetchTemplates, async () => done(templatesShown(service)));

    addOpenRoute(
      app,
      fetchCode,
      async ({ params: { scene } }) => {
        const code = await codeOf(scene);
        return code.ok ? done({ image: code.value }) : code;
      },
      codes,
    );

    addRoute(
      app,
      service,
      fetchLinks,
      async ({ body: { code }, personId }) => {
        const links = await calendarLinks(service, personId, code);
        return links.ok ? done({ links: links.value }) : links;
      },
      limited,
    );

    addRoute(app, service, deleteMe, async ({ personId }) => {
      await eraseForGood(service, personId);
      return done(null);
    });
  }
};
