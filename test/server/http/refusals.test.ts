import { StatementSync } from 'node:sqlite';
import { Client } from 'pg';
import * as v from 'valibot';
import { addOpenRoute, addRoute } from '../../../server/http/add-route.ts';
import { done } from '../../../server/outcome.ts';
import { endpoints } from '../../../src/contract/endpoints.ts';
import { aFamily, type Relative, relative, secretOf } from '../support/in-a-family.ts';
import { type Running, runningService } from '../support/running-service.ts';

const bodies: Readonly<Record<string, unknown>> = {
  putMyWord: { word: 'son' },
  leaveFamily: { keep: [] },
  bringElders: { elders: ['mum'] },
  sameElder: { own: 'mum', theirs: 'mum' },
  prepareInvite: { secret: secretOf('any') },
  beginInvite: { secret: secretOf('any') },
};

/** How many statements were made while something was asked: what is not there costs as much as what is another's. */
const counted = async <T>(act: () => Promise<T>): Promise<[T, number]> => {
  const spies: { mock: { calls: unknown[] }; mockRestore(): void }[] = [
    ...(['all', 'get', 'run'] as const).map((name) => jest.spyOn(StatementSync.prototype, name)),
    jest.spyOn(Client.prototype, 'query'),
  ];
  const value = await act();
  const statements = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  for (const spy of spies) spy.mockRestore();
  expect(statements).toBeGreaterThan(0);
  return [value, statements];
};

describe('who is no member', () => {
  let running: Running;
  let stranger: Relative;
  let wasOne: Relative;
  let family: string;
  let member: string;
  let log: string[];
  beforeAll(async () => {
    log = [];
    running = await runningService(undefined, { logStream: { write: (line) => void log.push(line) } });
    const { daughter, others } = await aFamily(running);
    stranger = await relative(running, 'stranger');
    wasOne = others[0] as Relative;
    family = (await daughter.family()).id;
    member = await daughter.idOf('daughter');
    await daughter.inFamily('DELETE', `/members/${await daughter.idOf('son')}`);
  });
  afterAll(() => running.close());

  const ofFamily = Object.entries(endpoints).filter(([, { path }]) => path.includes(':family'));

  it.each(ofFamily)('is answered by %s as if there were no such family', async (name, { method, path }) => {
    const at = (id: string) => path.replace(':family', id).replace(':member', member).replace(':invite', 'x');
    const ask = (who: Relative, id: string) => counted(() => who.ask(method, at(id), bodies[name]));
    const answers = [
      await ask(stranger, family),
      await ask(wasOne, family),
      await ask(stranger, 'guessed'),
      await ask(stranger, 'x'.repeat(22)),
    ];
    expect(answers[0]?.[0]).toMatchObject({ status: 404, body: { error: { code: 'not-found' } } });
    expect(new Set(answers.map(([{ status, text }, statements]) => `${status} ${text} ${statements}`)).size).toBe(1);
  });

  it('is told of another family’s elder what is told of one that is not there', async () => {
    const ask = (elder: string) =>
      counted(() => stranger.tell({ what: 'elder-field', elder, field: 'birthYear', value: 1950 }));
    await ask('guessed'); // the first plan of a new person is written once
    const [[theirs, one], [nobody, two]] = [await ask('mum'), await ask('guessed')];
    const refusedIn = ({ body }: typeof theirs) => (body as { refused: { code: string }[] }).refused;
    expect(refusedIn(theirs).map(({ code }) => code)).toEqual(['not-found']);
    expect([refusedIn(nobody).map(({ code }) => code), two]).toEqual([['not-found'], one]);
  });

  it('costs a dead invite what one that never was costs', async () => {
    const look = (secret: string) => counted(() => running.http('POST', '/v2/invites/look', { body: { secret } }));
    running.clock.forward(3 * 86_400_000);
    const answers = [await look(secretOf('first card')), await look(secretOf('guessed'))];
    expect(new Set(answers.map(([{ status, text }, statements]) => `${status} ${text} ${statements}`)).size).toBe(1);
  });

  it('is in no log: neither relation nor place nor day of a family, nor a secret', () => {
    const told = log.join('\n');
    expect(told).toContain('/v2/families/');
    for (const secret of ['"mum"', 'relation', '"350000"', '2025-12-15', secretOf('first card')])
      expect(told).not.toContain(secret);
  });
});

describe('a route that is added one day', () => {
  it('refuses who is no member before it does anything, without being told to', async () => {
    const answer = v.strictObject({ news: v.string() });
    const what = {
      method: 'GET',
      path: '/v2/families/:family/news',
      login: true,
      what: '',
      body: null,
      answer,
    } as const;
    const act = jest.fn(async () => done({ news: 'of the family' }));
    const running = await runningService(undefined, {}, ({ app, service }) => addRoute(app, service, what, act));
    const { daughter } = await aFamily(running);
    const stranger = await relative(running, 'stranger');
    const { id } = await daughter.family();
    expect(await stranger.ask('GET', `/v2/families/${id}/news`)).toMatchObject({ status: 404 });
    expect(act).not.toHaveBeenCalled();
    expect(await daughter.ask('GET', `/v2/families/${id}/news`)).toMatchObject({ status: 200 });
    await running.close();
  });

  it('names no family where nobody logs in, even if somebody declares it so', async () => {
    const open = { method: 'GET', path: '/v2/open/:family', login: false, what: '', body: null, answer: null } as const;
    const act = jest.fn(async () => done(null));
    const running = await runningService(undefined, {}, ({ app }) => addOpenRoute(app, open, act));
    const { daughter } = await aFamily(running);
    const { id } = await daughter.family();
    expect(await daughter.ask('GET', `/v2/open/${id}`)).toMatchObject({ status: 404 });
    expect(act).not.toHaveBeenCalled();
    await running.close();
  });
});
