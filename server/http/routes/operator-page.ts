import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import { act, actOn } from '../../operator/act.ts';
import { cookieOf, formToken, isSecret, isSession, newSession, sessionIn } from '../../operator/page/session.ts';
import { isSaying, type Saying } from '../../operator/sayings.ts';
import type { Service } from '../../service.ts';
import { sameText } from '../../wechat/events/crypt.ts';
import { refuse } from '../reply.ts';
import { few } from './operator.ts';

const page = '/operator/page';
const guesses = { rateLimit: { max: 10, timeWindow: 60_000 } };

/** An id of ours and what a browser adds to it are far shorter. */
const longestForm = 2048;

const query = v.object({
  said: v.optional(v.custom<Saying>((word) => typeof word === 'string' && isSaying(word))),
  find: v.optional(v.pipe(v.string(), v.trim(), v.regex(/^[\w-]{1,64}$/))),
});
/** The numbers in what is said, each by its name there. */
const counted = v.record(v.string(), v.fallback(v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number)), 0));
const login = v.object({ secret: v.string() });
const withToken = v.looseObject({ token: v.string() });

/** Made when it is first asked for, as nobody does most of the time: until then the service holds nothing of it. */
const drawing = async () => {
  const [{ readFacts }, { renderLogin, renderPage }, { pageHeaders }] = await Promise.all([
    import('../../operator/page/read-facts.ts'),
    import('../../operator/page/render-page.ts'),
    import('../../operator/page/policy.ts'),
  ]);
  return { readFacts, renderLogin, renderPage, pageHeaders };
};

const showLogin = async (reply: FastifyReply, wrong: boolean): Promise<FastifyReply> => {
  const { renderLogin, pageHeaders } = await drawing();
  return reply.code(401).headers(pageHeaders).type('text/html; charset=utf-8').send(renderLogin(wrong));
};

const goTo = (reply: FastifyReply, address: string): FastifyReply => reply.redirect(address, 303);

/**
 * The operator's page: plain HTML and forms, for whoever types the secret; where none is set there is nothing here. A
 * form counts only with the cookie, which no other site's request bears, and the token, which no other site can read.
 */
export const addOperatorPage = (
  app: FastifyInstance,
  service: Service,
  secret: string | null,
  isEnding: () => boolean,
): void => {
  const sessionOf = (request: FastifyRequest): string | null => {
    const session = sessionIn(request.headers.cookie);
    return secret !== null && session !== null && isSession(secret, session, service.clock.now()) ? session : null;
  };

  /** The fields of a form that this page made for this login; null: of another one. */
  const formOf = (request: FastifyRequest): Record<string, unknown> | null => {
    const session = sessionOf(request);
    const read = v.safeParse(withToken, request.body);
    if (secret === null || session === null || !read.success) return null;
    const { token, ...fields } = read.output;
    return sameText(token, formToken(secret, session)) ? fields : null;
  };

  app.register(async (scope) => {
    scope.addContentTypeParser<string>(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: longestForm },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(body))),
    );

    scope.get(page, { config: few }, async (request, reply) => {
      if (secret === null) return refuse(reply, { code: 'not-found' });
      const session = sessionOf(request);
      if (session === null) return showLogin(reply, false);
      const asked = v.safeParse(query, request.query);
      const { said, find } = asked.success ? asked.output : {};
      const numbers = v.safeParse(counted, request.query);
      const { readFacts, renderPage, pageHeaders } = await drawing();
      const shown = {
        token: formToken(secret, session),
        said: said ?? null,
        counts: numbers.success ? numbers.output : {},
        find: find ?? null,
      };
      const text = renderPage(await readFacts(service, shown.find), shown);
      return reply.headers(pageHeaders).type('text/html; charset=utf-8').send(text);
    });

    scope.post(`${page}/login`, { config: guesses }, async (request, reply) => {
      if (secret === null) return refuse(reply, { code: 'not-found' });
      const read = v.safeParse(login, request.body);
      if (!read.success || !isSecret(secret, read.output.secret)) {
        service.log.warn('a wrong secret at the operator’s page');
        return showLogin(reply, true);
      }
      service.log.info('the operator logged in');
      reply.header('set-cookie', cookieOf(newSession(secret, service.clock.now()), request.protocol === 'https'));
      return goTo(reply, page);
    });

    scope.post(`${page}/act`, { config: few }, async (request, reply) => {
      const form = secret === null ? null : formOf(request);
      if (form === null) return secret === null ? refuse(reply, { code: 'not-found' }) : showLogin(reply, false);
      const read = v.safeParse(act, form);
      if (!read.success)
        return refuse(reply, { code: 'malformed-body', field: 'body', expected: 'an act and its message' });
      const { said, counts } = await actOn(service, read.output, isEnding);
      const numbers = Object.entries(counts).map(([name, count]): [string, string] => [name, String(count)]);
      return goTo(reply, `${page}?${new URLSearchParams([['said', said], ...numbers])}`);
    });

    scope.post(`${page}/leave`, { config: few }, async (request, reply) => {
      if (secret === null) return refuse(reply, { code: 'not-found' });
      if (formOf(request) === null) return showLogin(reply, false);
      reply.header('set-cookie', cookieOf(null, request.protocol === 'https'));
      return goTo(reply, page);
    });
  });
};
