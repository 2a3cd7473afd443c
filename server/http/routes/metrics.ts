import type { FastifyInstance, FastifyRequest } from 'fastify';
import { contentType, type Sample } from '../../metrics/exposition.ts';
import type { Service } from '../../service.ts';
import type { ClosedMonth } from '../../store/ports/counts.ts';
import { mostCounted } from '../../store/ports/reminders.ts';
import { sameText } from '../../wechat/events/crypt.ts';
import { refuse } from '../reply.ts';

const ofDatabase = ['due', 'oldest_due_seconds', 'in_hand', 'held', 'paused'] as const;

/** While the database is away the rest is told all the same: that is when somebody looks. */
const readQueue = async ({ store, clock, metrics, planning }: Service): Promise<void> => {
  const now = clock.now();
  const { templateId: template } = planning;
  const read = await store
    .snapshot(async (tx) => ({
      queue: await tx.reminders.queue(now, mostCounted),
      held: await tx.overview.heldCount(),
      isPaused: await tx.pauses.isPaused(template),
    }))
    .catch(() => null);
  const up = read !== null && (await store.state()) === 'ok';
  metrics.gauge('database_up', () => [{ value: Number(up) }]);
  if (read === null) {
    for (const name of ofDatabase) metrics.gauge(name, () => []);
    return;
  }
  const { queue, held, isPaused } = read;
  const { due, oldestDueAt, inHand } = queue;
  metrics.gauge('held', () => [{ value: held }]);
  metrics.gauge('paused', () => [{ labels: { template }, value: Number(isPaused) }]);
  metrics.gauge('due', () => [{ value: due }]);
  metrics.gauge('oldest_due_seconds', () => [{ value: oldestDueAt === null ? 0 : (now - oldestDueAt) / 1000 }]);
  metrics.gauge('in_hand', () => Object.entries(inHand).map(([state, value]) => ({ labels: { state }, value })));
};

/** The newest closed month; what is hidden in it is left out. */
const familySamples = ([newest]: readonly ClosedMonth[]): Sample[] => {
  if (newest === undefined) return [];
  const { month, turns } = newest;
  return turns.flatMap(({ ruleKind, planVersion, families, sent, opened, endings }) =>
    Object.entries({ planned: families, sent, opened, ...endings }).flatMap(([what, value]) =>
      value === null ? [] : [{ labels: { month, rule: ruleKind, plan: planVersion, what }, value }],
    ),
  );
};

/** Closed tables never change, so what was read last still holds when the database is away. */
const readFamilies = async ({ store, metrics }: Service): Promise<void> => {
  const months = await store.snapshot((tx) => tx.counts.closed()).catch(() => null);
  if (months !== null) metrics.gauge('families', () => familySamples(months));
};

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** Asked from this machine itself, not through its proxy. */
const isLocal = (request: FastifyRequest): boolean =>
  loopback.has(request.socket.remoteAddress ?? '') && request.headers['x-forwarded-for'] === undefined;

const hasToken = ({ headers }: FastifyRequest, token: string | null): boolean =>
  token !== null && sameText(headers.authorization ?? '', `Bearer ${token}`);

/**
 * What is counted, measured and waiting, as Prometheus reads it; for the machine's own collector, and one with the
 * token.
 */
export const addMetricsRoute = (app: FastifyInstance, service: Service): void => {
  app.get('/metrics', { config: { rateLimit: false } }, async (request, reply) => {
    if (!isLocal(request) && !hasToken(request, service.metricsToken)) return refuse(reply, { code: 'not-found' });
    await readQueue(service);
    await readFamilies(service);
    return reply.type(contentType).send(service.metrics.text());
  });
};
