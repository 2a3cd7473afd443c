import {
  deleteMe,
  fetchCode,
  fetchLinks,
  fetchMe,
  fetchTemplates,
  openSession,
  postChanges,
  postCredit,
  putPreferences,
} from '../../src/api/service.ts';
import type { Me } from '../../src/contract/me.ts';
import { toWire } from '../../src/state/wire.ts';
import { aMother } from '../pages/ways/a-mother.ts';
import { fake } from '../stand-ins/taro.ts';
import { instant } from '../support/day.ts';

beforeEach(() => {
  process.env.TARO_APP_SERVICE_URL = 'https://service.example';
  fake.reset();
});
afterAll(() => {
  delete process.env.TARO_APP_SERVICE_URL;
});

const me: Me = {
  elders: [toWire(aMother())],
  preferences: { hour: 9, yearlyLookUp: 'default', enabled: true },
  credits: 1,
  plan: { funded: [], unfunded: [], missingCredits: 0, missingForBest: 0 },
  messages: [],
  families: [],
  aliases: [],
};
const answers = (statusCode: number, data: unknown) => fake.answers.set('request', { statusCode, data });

describe('asking the service', () => {
  const accept = { templateId: 'T1', acceptId: 'a1', acceptedAt: instant('2026-11-24T02:00:00.000Z') };

  const removal = { what: 'elder-removed', elder: 'e1', value: null, id: 'c1', changedAt: accept.acceptedAt } as const;
  const sent = { sentAt: accept.acceptedAt, changes: [removal] };

  it.each([
    ['openSession', () => openSession('c'), 'POST', '/v2/session', { code: 'c' }],
    ['fetchMe', () => fetchMe('t1'), 'GET', '/v2/me', undefined],
    ['postChanges', () => postChanges('t1', sent), 'POST', '/v2/changes', sent],
    ['putPreferences', () => putPreferences('t1', me.preferences), 'PUT', '/v2/preferences', me.preferences],
    ['postCredit', () => postCredit('t1', accept), 'POST', '/v2/credits', accept],
    ['fetchCode', () => fetchCode('alipay,310000,ent'), 'GET', '/v2/codes/alipay%2C310000%2Cent', undefined],
    ['fetchLinks', () => fetchLinks('t1', 'c'), 'POST', '/v2/calendar-links', { code: 'c' }],
    ['deleteMe', () => deleteMe('t1'), 'DELETE', '/v2/me', undefined],
  ])('%s', async (_name, ask, method, path, body) => {
    await ask();
    const [asked] = fake.called('request') as { method: string; url: string; data?: string }[];
    expect([asked?.method, asked?.url]).toEqual([method, `https://service.example${path}`]);
    expect(asked?.data === undefined ? undefined : JSON.parse(asked.data)).toEqual(body);
  });

  it('gives what it knows of the person', async () => {
    answers(200, me);
    expect(await fetchMe('t1')).toEqual({ ok: true, value: { ...me, newer: false } });
  });

  it('an older service that says less of the plan is understood', async () => {
    const item = { benefitId: 'b1', kind: 'check-7', on: '2026-12-07', at: '2026-12-07T01:00:00.000Z', round: 1 };
    answers(200, { ...me, plan: { funded: [item], unfunded: [], missingCredits: 0 } });
    expect(await fetchMe('t1')).toMatchObject({
      ok: true,
      value: { plan: { funded: [{ ...item, also: [] }], missingForBest: 0 } },
    });
  });

  it('deleting is answered by nothing', async () => {
    answers(204, '');
    expect(await deleteMe('t1')).toEqual({ ok: true, value: null });
  });

  it('a no comes with its own sentence', async () => {
    const error = { code: 'too-many-requests', sentence: '点得太快了。歇一会儿再点，您填的还在。' };
    answers(429, { error });
    expect(await fetchMe('t1')).toEqual({ ok: false, error });
  });

  it.each([
    ['an error page', 502, '<html>Bad Gateway</html>'],
    ['an error without a sentence', 500, { error: { code: 'internal', sentence: '' } }],
    ['nothing', 500, ''],
    ['another network’s page', 200, '<html>请登录</html>'],
    ['a person without a plan', 200, { ...me, plan: null }],
  ])('%s: says that the answer cannot be read, and that nothing is lost', async (_name, status, data) => {
    answers(status, data);
    expect(await fetchMe('t1')).toEqual({
      ok: false,
      error: { code: 'unreadable', sentence: '提醒服务答得不对。您填的还在，过会儿再试。' },
    });
  });

  it('an elder of a kind this phone does not know is left out, the others come', async () => {
    answers(200, { ...me, elders: [{ ...toWire(aMother()), residence: 'moon' }, toWire(aMother({ id: 'e2' }))] });
    const reply = await fetchMe('t1');
    expect(reply.ok && reply.value.elders.map(({ id }) => id)).toEqual(['e2']);
  });

  it('no network: says that what was filled in is still there', async () => {
    fake.answers.set('request', new Error('request:fail'));
    expect(await fetchTemplates()).toMatchObject({ error: { sentence: '没连上网。您填的还在，连上再点一次。' } });
  });

  it('no service is set: nothing is asked', async () => {
    delete process.env.TARO_APP_SERVICE_URL;
    expect(await fetchTemplates()).toMatchObject({ error: { code: 'no-service' } });
    expect(fake.called('request')).toEqual([]);
  });
});
