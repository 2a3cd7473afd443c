import type { FastifyReply, FastifyRequest } from 'fastify';
import { wasRead } from '../../bench/fuzz/answered.ts';
import { fuzz } from '../../bench/fuzz/fuzz.ts';
import { collectGarbage, spentMs } from '../../bench/fuzz/spent.ts';
import { openidOf } from '../../sandbox/people.ts';
import { emptyStore } from '../server/support/empty-store.ts';

jest.setTimeout(240_000);

describe('a slice of npm run fuzz: requests and pushes with anything in them', () => {
  it('meet no failure of ours, hold nobody up, tell no secret, and carry every field, again and again', async () => {
    const found = await fuzz(await emptyStore(), 2000, 400, 20_261_128);
    const { asked, answers, failures, stalls, leaks, tried, pushed } = found;
    expect({ failures, stalls, leaks }).toEqual({ failures: [], stalls: [], leaks: [] });
    expect(asked).toBe(2400);
    expect([200, 400, 401, 404].filter((status) => !answers.has(status))).toEqual([]);
    expect([tried.below(15), pushed.below(20)]).toEqual([[], []]);
  });
});

describe('a field was tried where somebody looked at it', () => {
  const refusal = (code: string, more: object = {}) => JSON.stringify({ error: { code, sentence: '', ...more } });
  it.each([
    ['an answer', true, { status: 200, text: '{}' }],
    ['a refusal behind the door', true, { status: 403, text: refusal('keeper-only') }],
    ['a member who is not in the family', true, { status: 404, text: refusal('not-found', { field: 'member' }) }],
    ['a family of others', false, { status: 404, text: refusal('not-found') }],
    ['no login', false, { status: 401, text: refusal('login-expired') }],
    ['no JSON', false, { status: 415, text: '' }],
    ['too many', false, { status: 429, text: '' }],
  ])('%s: %j', (_what, read, answered) => expect(wasRead({ hides: true }, answered)).toBe(read));
});

describe('what it looks for it sees', () => {
  type Hook = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;
  const openid = openidOf('daughter');
  const pushes = 3;
  const foundWith = (hook: Hook, bounds?: { stallMs: number; slowMs: number }) =>
    emptyStore().then((store) =>
      fuzz(store, 0, pushes, 1, { bounds, addMore: ({ app }) => void app.addHook('onSend', hook) }),
    );
  const untroubled: Hook = async () => undefined;

  it.each<[what: string, Hook]>([
    ['in an answer', async (_, reply) => void reply.raw.end(openid)],
    ['in the head of an answer', async (_, reply) => void reply.header('x-who', openid)],
    ['in the log', async (request) => request.log.info(`asked by ${openid}`)],
  ])('who somebody is, %s', async (_, hook) => {
    expect((await foundWith(hook)).leaks).toHaveLength(pushes);
  });

  it('a processor that is held, be it by collecting garbage', async () => {
    const hold: Hook = async () => {
      const until = spentMs() + 120;
      while (spentMs() < until) collectGarbage();
    };
    expect((await foundWith(hold)).stalls).toHaveLength(pushes);
  });

  it('an answer that takes long, whoever it waits for', async () => {
    const { slow, stalls } = await foundWith(untroubled, { stallMs: 100, slowMs: 0 });
    expect([slow.length, stalls]).toEqual([pushes, []]);
  });

  it('a failure of ours, and what the log says of it', async () => {
    const fail: Hook = async (_, reply) => {
      if (reply.statusCode < 500) throw new Error('the disk is odd');
    };
    const { failures } = await foundWith(fail);
    expect(failures.map((line) => line.includes('the disk is odd'))).toEqual(Array(pushes).fill(true));
  });
});
