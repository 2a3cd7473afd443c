import type { FastifyInstance, FastifyReply } from 'fastify';
import * as v from 'valibot';
import { instantOf } from '../src/rules/china-time.ts';
import { streamEvents } from './event-stream.ts';
import { faultBody } from './fault.ts';
import * as bodies from './route-bodies.ts';
import type { Sandbox } from './sandbox.ts';

/** Reads a body or a query by its schema; what does not fit is told in the answer. */
function take<S extends v.GenericSchema>(
  schema: S,
  input: unknown,
  reply: FastifyReply,
  use: (value: v.InferOutput<S>) => unknown,
): unknown {
  const read = v.safeParse(schema, input);
  if (read.success) return use(read.output) ?? {};
  return reply.code(400).send({ error: { code: 'malformed-body', sentence: v.summarize(read.issues) } });
}

function json(raw: unknown): unknown {
  try {
    return JSON.parse(typeof raw === 'string' && raw !== '' ? raw : '{}');
  } catch {
    return undefined;
  }
}

/** The sandbox's own levers, under /sandbox: what a person does in WeChat, and what a test does to it. */
export function addSandboxRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  const post = <S extends v.GenericSchema>(path: string, schema: S, use: (value: v.InferOutput<S>) => unknown) =>
    app.post(`/sandbox/${path}`, (request, reply) => take(schema, json(request.body), reply, use));
  const get = <S extends v.GenericSchema>(path: string, schema: S, use: (value: v.InferOutput<S>) => unknown) =>
    app.get(`/sandbox/${path}`, (request, reply) => take(schema, request.query, reply, use));

  const clockNow = () => ({
    offsetMs: sandbox.clock.offsetMs(),
    now: instantOf(sandbox.clock.now()),
  });
  get('about', v.object({}), () => ({ era: sandbox.era(), templates: sandbox.templates }));
  get('clock', v.object({}), clockNow);
  post('clock', bodies.clockBody, (to) => {
    sandbox.clock.move(to);
    return clockNow();
  });
  post('login', bodies.loginBody, ({ person }) => ({ code: sandbox.login(person) }));
  post('subscribe/ask', bodies.askBody, ({ person, tmplIds }) => sandbox.ask(person, tmplIds));
  post('subscribe/answer', bodies.answerBody, ({ person, ...choice }) => sandbox.answer(person, choice));
  get('settings', bodies.personQuery, ({ person }) => sandbox.settings(person));
  post('settings', bodies.settingsBody, ({ person, ...change }) => sandbox.changeSettings(person, change));
  get('inbox', v.object({ person: v.optional(v.string()) }), ({ person }) => sandbox.inbox(person));
  get('shares', v.object({}), sandbox.shares);
  post('share', bodies.shareBody, sandbox.share);
  post('faults', faultBody, sandbox.fault);
  post('events/release', v.object({}), sandbox.releaseEvents);
  post('reset', v.object({}), sandbox.reset);
  app.get('/sandbox/events', (request, reply) => streamEvents(sandbox, request, reply));
}
