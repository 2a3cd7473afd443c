import * as v from 'valibot';
import { type FamilyMember, logIn } from '../../support/family-member.ts';
import { dad, mum } from '../../support/mum.ts';
import { type Running, runningService } from '../../support/running-service.ts';

const shape = v.strictObject({
  links: v.array(v.strictObject({ benefitId: v.string(), path: v.string(), signature: v.string() })),
});

describe('the signed links of the calendar entries', () => {
  let running: Running;
  let daughter: FamilyMember;
  beforeEach(async () => {
    running = await runningService();
    daughter = await logIn(running, 'daughter');
    await daughter.save(mum);
  });
  afterEach(() => running.close());

  const ask = (who: FamilyMember, code: string) => who.ask('POST', '/v2/calendar-links', { code });
  const linksOf = async (who: FamilyMember, name: string) =>
    v.parse(shape, (await ask(who, running.sandbox.login(name))).body).links;

  it('lead to the card of each benefit, and WeChat takes every signature of one code', async () => {
    await daughter.save({ ...dad, id: 'd-2' });
    const links = await linksOf(daughter, 'daughter');
    expect(links).toMatchObject([
      { benefitId: 'benefit-mum', path: 'pages/card/index?elder=mum&benefit=benefit-mum&from=calendar' },
      { benefitId: 'benefit-dad', path: 'pages/card/index?elder=d-2&benefit=benefit-dad&from=calendar' },
    ]);
    for (const { path, signature } of links)
      expect(running.sandbox.signatureHolds('daughter', path, signature)).toBe(true);
  });

  it('hold no more once the phone has logged in anew', async () => {
    const [link] = await linksOf(daughter, 'daughter');
    await logIn(running, 'daughter');
    expect(running.sandbox.signatureHolds('daughter', link?.path ?? '', link?.signature ?? '')).toBe(false);
  });

  it('are made for nobody else’s elders, nor for one that is stopped or removed', async () => {
    const relative = await logIn(running, 'relative');
    await relative.save({ ...dad, id: 'granddad' });
    await daughter.save({ ...dad, stopped: 'deceased' });
    expect((await linksOf(daughter, 'daughter')).map(({ benefitId }) => benefitId)).toEqual(['benefit-mum']);
    await daughter.ask('DELETE', '/v2/elders/mum');
    expect(await linksOf(daughter, 'daughter')).toEqual([]);
  });

  it('are not signed for another person than the one logged in', async () => {
    const answer = await ask(daughter, running.sandbox.login('relative'));
    expect(answer).toMatchObject({ status: 401, body: { error: { code: 'login-expired', field: 'code' } } });
  });

  it('need a token; without one the code is not even used', async () => {
    const code = running.sandbox.login('daughter');
    expect((await running.http('POST', '/v2/calendar-links', { body: { code } })).status).toBe(401);
    expect((await ask(daughter, code)).status).toBe(200);
  });

  it('refuse a code that was used before', async () => {
    const code = running.sandbox.login('daughter');
    await ask(daughter, code);
    expect(await ask(daughter, code)).toMatchObject({ status: 401, body: { error: { code: 'login-code-used' } } });
  });

  it.each([
    ['blocks this user', { on: 'login', kind: 'code', code: 40226 }, 403, 'login-refused'],
    ['is asked too often', { on: 'login', kind: 'code', code: 45011 }, 429, 'too-many-requests'],
    ['refuses the service', { on: 'login', kind: 'code', code: 40125 }, 503, 'wechat-unavailable'],
    ['does not answer', { kind: 'down' }, 503, 'wechat-unavailable'],
  ] as const)('when WeChat %s, say so by name', async (_what, fault, status, code) => {
    running.sandbox.fault(fault);
    expect(await ask(daughter, 'any')).toMatchObject({ status, body: { error: { code } } });
  });

  it.each([
    ['no code', {}, 'code'],
    ['a path to sign', { code: 'x', path: 'pages/card/index' }, 'path'],
  ])('refuse a body with %s and name the field', async (_what, body, field) => {
    const answer = await daughter.ask('POST', '/v2/calendar-links', body);
    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'malformed-body', field } } });
  });
});

it('as many links are made in a minute as logins, each counted for itself', async () => {
  const running = await runningService(undefined, { limits: { perMinute: 60, sessionsPerMinute: 2 } });
  const daughter = await logIn(running, 'daughter');
  const ask = () => daughter.ask('POST', '/v2/calendar-links', { code: running.sandbox.login('daughter') });
  const answers = [await ask(), await ask(), await ask()];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
  await running.close();
});
