import type { Remote } from '../../src/state/remote';
import { aMother } from '../pages/ways/a-mother';
import { fake } from '../stand-ins/taro';

/** The app is started with this in the phone's storage. */
function startedWith<T>(key: string, kept: unknown, read: () => T): T {
  fake.reset();
  fake.storage.set(key, kept);
  let value: T | undefined;
  jest.isolateModules(() => {
    // the fresh modules get a fresh stand-in: what is kept must be in its storage as well
    const fresh = jest.requireActual<{ fake: typeof fake }>('../stand-ins/taro').fake;
    fresh.storage.set(key, kept);
    value = read();
  });
  if (value === undefined) throw new Error('nothing was read');
  return value;
}

const v1 = (value: unknown) => ({ v: 1, value });

const elders = () => jest.requireActual<typeof import('../../src/state/elders')>('../../src/state/elders').elders.get();
const remote = (): Remote =>
  jest.requireActual<typeof import('../../src/state/remote')>('../../src/state/remote').remote.get();
const preferences = () =>
  jest.requireActual<typeof import('../../src/state/preferences')>('../../src/state/preferences').preferences.get();
const calendar = () =>
  jest
    .requireActual<typeof import('../../src/state/calendar-dates')>('../../src/state/calendar-dates')
    .calendarDates.get();

const broken = ['text', 7, [], null, true, { v: 1 }, v1('text'), v1(7), v1(null), v1([[]])];

describe('the elders after a start', () => {
  it('are as they were kept', () => {
    expect(startedWith('elders', v1([aMother()]), elders)).toEqual([aMother()]);
  });

  it.each([
    ['without a region', { ...aMother(), region: undefined }],
    ['with a relation nobody has', { ...aMother(), relation: 'cousin' }],
    ['with a day that is none', aMother({}, { lastCertifiedOn: '15.12.2025' })],
    ['which is no elder at all', 'text'],
  ])('one %s is left out, the others stay', (_name, bad) => {
    expect(startedWith('elders', v1([bad, aMother({ id: 'e2' })]), elders).map(({ id }) => id)).toEqual(['e2']);
  });

  it('kept by a version with another shape: not guessed at', () => {
    expect(startedWith('elders', { v: 99, value: [aMother()] }, elders)).toEqual([]);
  });

  it.each(broken.map((kept) => [JSON.stringify(kept), kept]))('%s: starts empty', (_name, kept) => {
    expect(startedWith('elders', kept, elders)).toEqual([]);
  });
});

describe('what the service last said, after a start', () => {
  const accepts = [{ templateId: 'T1', acceptId: 'accept-0001', acceptedAt: '2026-11-24T02:00:00.000Z' }];

  it.each(broken.map((kept) => [JSON.stringify(kept), kept]))('%s: as on the first day', (_name, kept) => {
    expect(startedWith('remote', kept, remote)).toMatchObject({ token: null, me: null, templates: [], accepts: [] });
  });

  it.each([
    ['a plan without its lists', { me: { credits: 1, plan: {} } }],
    ['templates that are none', { templates: 'text' }],
    ['an error without a sentence', { error: { code: 'offline' } }],
    ['a record that is no text', { sent: { e1: 7 } }],
  ])('%s: asked for again, the accepts beside it are not lost', (_name, bad) => {
    expect(startedWith('remote', v1({ token: 't1', accepts, ...bad }), remote)).toMatchObject({
      token: 't1',
      accepts,
      me: null,
      templates: [],
      error: null,
      sent: {},
    });
  });

  it('one message it does not understand is left out, the rest of the plan stays', () => {
    const item = { benefitId: 'b1', kind: 'check-14', on: '2026-11-30', at: '2026-11-30T01:00:00.000Z', round: 1 };
    const me = {
      elders: [],
      preferences: { hour: 9, yearlyLookUpOn: null, enabled: true },
      credits: 2,
      plan: { funded: [item, { ...item, kind: 'on-the-moon' }], unfunded: [], missingCredits: 0 },
      messages: [{ id: 'm1', benefitId: 'b1', kind: 'check-14', at: 'soon', state: 'lost', answer: null }],
    };
    expect(startedWith('remote', v1({ me }), remote).me).toMatchObject({ plan: { funded: [item] }, messages: [] });
  });
});

describe('the rest, after a start', () => {
  it.each([
    ['nothing kept', {}, { hour: 9, yearlyLookUpOn: null, enabled: true }],
    ['an hour of the night', { hour: 3 }, { hour: 9, yearlyLookUpOn: null, enabled: true }],
    ['an hour that is text', { hour: '15' }, { hour: 9, yearlyLookUpOn: null, enabled: true }],
    ['turned off', { hour: 20, enabled: false }, { hour: 20, yearlyLookUpOn: null, enabled: false }],
  ])('preferences, %s', (_name, kept, expected) => {
    expect(startedWith('preferences', v1(kept), preferences)).toEqual(expected);
  });

  it.each(broken.map((kept) => [JSON.stringify(kept), kept]))('preferences and calendar, %s', (_name, kept) => {
    expect(startedWith('preferences', kept, preferences)).toEqual({ hour: 9, yearlyLookUpOn: null, enabled: true });
    expect(startedWith('calendar', kept, calendar)).toEqual({});
  });

  it('the calendar keeps its days, and not what is no day', () => {
    expect(startedWith('calendar', v1({ b1: '2026-12-14' }), calendar)).toEqual({ b1: '2026-12-14' });
    expect(startedWith('calendar', v1({ b1: 7 }), calendar)).toEqual({});
  });
});
