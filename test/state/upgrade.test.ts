import type { Elder } from '../../src/state/elder.ts';
import { toWire } from '../../src/state/wire.ts';
import { aMother } from '../pages/ways/a-mother.ts';
import { onThePhone } from '../pages/ways/on-the-phone.ts';
import { day } from '../support/day.ts';
import { FakeService } from './fake-service.ts';
import { type Started, startedWith } from './support/started-with.ts';
import { family010 } from './support/stored-states.ts';

let service: FakeService;

beforeEach(() => {
  onThePhone();
  service = new FakeService();
  service.start();
  service.tokens.add('token-0');
});
afterEach(() => service.stop());

const remote = (sent: Record<string, string>, me: unknown = null) => ({
  v: 2,
  value: { token: 'token-0', me, templates: [], error: null, sent, sentPreferences: '', accepts: [] },
});

const sentAs = (elder: Elder) => ({ [elder.id]: JSON.stringify(toWire(elder)) });

async function upgraded(storage: Record<string, unknown>): Promise<Started> {
  const app = startedWith(storage);
  app.sync.startSync();
  await app.sync.syncNow();
  await app.settled();
  return app;
}

const said = () => service.taken.map((one) => [one.what, 'field' in one ? one.field : one.elder]);

describe('a phone of before there was a queue', () => {
  it('what was sent and not changed since is not sent again', async () => {
    service.elders.set('e1', toWire(aMother()));
    await upgraded({ elders: { v: 2, value: [aMother()] }, remote: remote(sentAs(aMother()), service.me()) });
    expect(service.taken).toEqual([]);
  });

  it('only what was changed since it was sent is told, so that what another phone changed stays', async () => {
    service.elders.set('e1', toWire(aMother({ residence: 'abroad' })));
    const here = aMother({ birthYear: 1944 });
    const app = await upgraded({ elders: { v: 2, value: [here] }, remote: remote(sentAs(aMother()), service.me()) });
    expect(said()).toEqual([['elder-field', 'birthYear']]);
    expect(app.elders.elders.get()).toMatchObject([{ birthYear: 1944, residence: 'abroad' }]);
  });

  it('who was never sent is told wholly, and who was removed is removed', async () => {
    service.elders.set('e1', toWire(aMother()));
    const app = await upgraded({
      elders: { v: 2, value: [aMother({ id: 'e2' }, { id: 'b2' })] },
      removed: { v: 1, value: ['e1', 'never-known'] },
      remote: remote(sentAs(aMother()), service.me()),
    });
    expect(said()).toEqual([
      ['elder-removed', 'e1'],
      ['elder-added', 'e2'],
    ]);
    expect([[...service.elders.keys()], app.elders.elders.get().map(({ id }) => id)]).toEqual([['e2'], ['e2']]);
    expect(app.removed.removed.get()).toEqual([]);
  });

  it('an edit that is made before the service was ever heard adds to what was not sent', async () => {
    service.down = true;
    const app = await upgraded({ elders: { v: 2, value: [aMother()] }, remote: remote({}) });
    app.certifications.markSeen('b1', { on: day('2026-11-24'), by: null, nextDueOn: null });
    await app.settled();
    service.down = false;
    await app.sync.syncNow();
    await app.settled();
    expect(service.elders.get('e1')?.benefits[0]?.records).toMatchObject([{ kind: 'seen' }]);
    expect(app.queue.waiting()).toEqual([]);
  });

  it('0.1.0: what was not sent then is told now, with its records', async () => {
    const [mama] = family010;
    if (!mama) throw new Error('妈妈 is one of them');
    await upgraded({
      elders: { v: 1, value: family010 },
      remote: { v: 1, value: { ...remote({ mama: '{}' }).value, me: null } },
    });
    expect([...service.elders.keys()]).toEqual(['mama', 'baba', 'nainai']);
    expect(service.elders.get('mama')?.benefits[0]?.records).toMatchObject([{ id: 'mama-1-seen', kind: 'seen' }]);
  });
});
