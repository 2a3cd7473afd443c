import { createApp, defaultLimits } from '../../../../server/http/app.ts';
import { logOptions } from '../../../../server/logging.ts';
import { logIn } from '../../support/family-member.ts';
import { httpAt, type Request } from '../../support/http.ts';
import { mum } from '../../support/mum.ts';
import { type Running, runningService, template } from '../../support/running-service.ts';

describe('a person who erased themselves', () => {
  it('while their save was on its way: their login has expired, and nothing of them is written', async () => {
    const running = await runningService();
    const daughter = await logIn(running, 'daughter');
    const { store } = running.service;
    const { snapshot, transaction } = store;
    let first = true;
    // Between the look at the session and the save.
    store.snapshot = async (work) => {
      const value = await snapshot(work);
      if (first) {
        first = false;
        await transaction(async (tx) => {
          const person = await tx.people.findByOpenid(running.sandbox.openid('daughter'));
          if (person) await tx.people.erase(person.id);
        });
      }
      return value;
    };
    expect(await daughter.save(mum)).toMatchObject({ status: 401, body: { error: { code: 'login-expired' } } });
    await running.close();
  });
});

describe('a subscription', () => {
  it.each([
    '2026-11-28T10:00:00+08',
    '2026-13-45T99:00:00.000Z',
    '+275760-09-13T00:00:00.001Z',
    '2026-11-28',
    'yesterday',
    '',
    1_795_485_600_000,
    {},
  ])('told of at %j is the caller’s mistake, named by its field', async (acceptedAt) => {
    const running = await runningService();
    const daughter = await logIn(running, 'daughter');
    const told = { templateId: template.id, acceptId: 'tap-00000001', acceptedAt };
    expect(await daughter.ask('POST', '/v2/credits', told)).toMatchObject({
      status: 400,
      body: { error: { code: 'malformed-body', field: 'acceptedAt' } },
    });
    await running.close();
  });
});

describe('a request that HTTP itself does not like', () => {
  let running: Running;
  beforeEach(async () => {
    running = await runningService();
  });
  afterEach(() => running.close());

  const elder = '/v2/elders/mum';
  const text = { 'content-type': 'text/plain' };
  it.each<[string, string, Request, number, string]>([
    ['a key that means mischief', elder, { raw: '{"__proto__":{"id":"mum"}}' }, 400, 'malformed-body'],
    ['a body that is too long', elder, { raw: `"${'x'.repeat(140_000)}"` }, 400, 'malformed-body'],
    [
      'a body of an unknown kind',
      elder,
      { raw: 'a,b', headers: { 'content-type': 'text/csv' } },
      400,
      'malformed-body',
    ],
    ['a body of plain text', elder, { raw: 'mum', headers: text }, 400, 'malformed-body'],
    ['an address that cannot be read', '/v2/elders/%zz', { body: {} }, 404, 'not-found'],
    ['an id with a NUL', '/v2/elders/%00', { body: mum }, 404, 'not-found'],
    ['an address that is too long', `/v2/elders/${'x'.repeat(200)}`, { body: {} }, 404, 'not-found'],
    ['an address of another method', '/v2/session', { body: {} }, 404, 'not-found'],
  ])(
    '%s is the caller’s mistake, named in the one shape',
    async (_what, path, { headers, ...request }, status, code) => {
      const { token } = await logIn(running, 'daughter');
      const answer = await running.http('PUT', path, {
        ...request,
        headers: { authorization: `Bearer ${token}`, ...headers },
      });
      expect(answer).toMatchObject({ status, body: { error: { code, sentence: expect.any(String) } } });
    },
  );
});

it.each([
  [400, 400, 'malformed-body'],
  [405, 404, 'not-found'],
  [413, 400, 'malformed-body'],
  [415, 400, 'malformed-body'],
  [422, 400, 'malformed-body'],
  [429, 429, 'too-many-requests'],
  [500, 500, 'internal'],
  [undefined, 500, 'internal'],
])('an error of status %s that no route foresaw is answered with %i %s', async (statusCode, status, code) => {
  const app = await createApp({ logger: logOptions('silent'), trustProxy: 'loopback', ...defaultLimits });
  app.get('/', () => {
    throw Object.assign(new Error('of some plugin'), { statusCode });
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  expect(await httpAt(url)('GET', '/')).toMatchObject({ status, body: { error: { code } } });
  await app.close();
});
