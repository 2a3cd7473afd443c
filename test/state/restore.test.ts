import { knownDates } from '../../src/rules/benefit/known-dates.ts';
import type { Elder } from '../../src/state/elder.ts';
import { phone } from '../../tools/privacy/phone.ts';
import { aMother } from '../pages/ways/a-mother.ts';
import { onThePhone } from '../pages/ways/on-the-phone.ts';
import { fake } from '../stand-ins/taro.ts';
import { startedWith } from './support/started-with.ts';
import { family010 } from './support/stored-states.ts';

beforeEach(() => onThePhone());

const v1 = (value: unknown) => ({ v: 1, value });
const v2 = (value: unknown) => ({ v: 2, value });
const eldersOf = (kept: unknown): readonly Elder[] => startedWith({ elders: kept }).elders.elders.get();
/** What is asked for again, or only eases reading: nobody is troubled for it. */
const eases = new Set(['book', 'rulesNews', 'progress', 'aside', 'look']);
const troubleIn = (storage: Record<string, unknown>) => {
  const { trouble } = startedWith(storage);
  return trouble.troubleNow();
};

describe('elders as 0.1.0 kept them', () => {
  const datesOf = ({ benefits }: Elder) => benefits.map(knownDates);
  const day = (on: string) => ({ kind: 'day', on });

  it('open with nothing lost: who, where, which, and every date', () => {
    const [mama, baba, nainai] = eldersOf(v1(family010));
    expect([mama, baba, nainai].map((elder) => [elder?.relation, elder?.ageBand, elder?.partly])).toEqual([
      ['mum', null, false],
      ['dad', null, false],
      ['grandma', '90-99', false],
    ]);
    expect([mama, baba, nainai].flatMap((elder) => elder?.benefits.map(({ region }) => region))).toEqual([
      '350100',
      '420100',
      '610404',
    ]);
    expect([mama, baba, nainai].flatMap((elder) => (elder ? datesOf(elder) : []))).toEqual([
      { last: day('2026-11-20'), officialDueOn: null, waitingSince: null },
      { last: day('2025-12-15'), officialDueOn: null, waitingSince: '2026-11-20' },
      { last: { kind: 'unknown' }, officialDueOn: null, waitingSince: null },
    ]);
  });

  it.each([
    ['看到了', 'mama-1'],
    ['还在等结果', 'baba-1'],
  ])('%s of then can be taken back now', (_said, benefitId) => {
    const app = startedWith({ elders: v1(family010) });
    app.certifications.takeBack(benefitId);
    const [benefit] = app.elders.elders.get().flatMap(({ benefits }) => benefits.filter(({ id }) => id === benefitId));
    expect(benefit && knownDates(benefit)).toEqual({
      last: day('2025-12-15'),
      officialDueOn: null,
      waitingSince: null,
    });
  });

  it('nobody is told that something was not read', () => {
    expect(
      troubleIn({ elders: v1(family010), preferences: v1({ hour: 9, yearlyLookUpOn: null, enabled: true }) }),
    ).toBeNull();
  });

  it('the silent null of the yearly look-up meant that nobody was asked', () => {
    const kept = v1({ hour: 18, yearlyLookUpOn: null, enabled: false });
    expect(startedWith({ preferences: kept }).preferences.preferences.get()).toEqual({
      hour: 18,
      yearlyLookUp: 'default',
      enabled: false,
    });
  });

  it('what the service last said then is still shown: the messages that may be sent, the accepts on their way', () => {
    const message = { id: 'm1', benefitId: 'mama-1', kind: 'check-14', at: '2026-11-20T01:00:00.000Z' };
    const me = {
      elders: family010.map(({ regionName: _name, ...elder }) => elder),
      preferences: { hour: 9, yearlyLookUpOn: null, enabled: true },
      credits: 2,
      plan: { funded: [], unfunded: [], missingCredits: 0 },
      messages: [{ ...message, state: 'delivered', answer: null, reason: null }],
    };
    const accepts = [{ templateId: 'T1', acceptId: 'accept-0001', acceptedAt: '2026-11-24T02:00:00.000Z' }];
    const rest = { templates: [], error: null, sent: {}, sentPreferences: null };
    const { remote } = startedWith({ remote: v1({ token: 't1', me, accepts, ...rest }) }).remote;
    expect(remote.get()).toMatchObject({
      token: 't1',
      accepts,
      me: { credits: 2, newer: false, messages: [{ elderId: 'mama', state: 'delivered' }] },
    });
    expect(remote.isKnown()).toBe(true);
  });
});

describe('an elder of whom something cannot be read', () => {
  it.each([
    ['a relation nobody has', { relation: 'uncle' }, { relation: 'other', birthYear: null }],
    ['a birth year that is text', { birthYear: 'long ago' }, { relation: 'mum', birthYear: null }],
    ['stopped by a word that is none', { stopped: 'asleep' }, { stopped: null }],
  ])('%s: the rest is there', (_name, odd, read) => {
    expect(eldersOf(v2([{ ...aMother(), ...odd }]))).toEqual([{ ...aMother(), ...read, partly: true }]);
  });

  it('a day that is none is not known, the benefit stays', () => {
    const [benefit] = aMother().benefits;
    const odd = { ...benefit, typedLast: { kind: 'day', on: '15.12.2025' } };
    expect(eldersOf(v2([{ ...aMother(), benefits: [odd] }]))).toMatchObject([
      { partly: true, benefits: [{ id: 'b1', typedLast: { kind: 'unknown' } }] },
    ]);
  });

  it('one benefit of no known scheme is left out, the other stays', () => {
    const [benefit] = aMother().benefits;
    const both = [
      { ...benefit, scheme: 'lottery' },
      { ...benefit, id: 'b2' },
    ];
    expect(eldersOf(v2([{ ...aMother(), benefits: both }]))).toMatchObject([
      { partly: true, benefits: [{ id: 'b2' }] },
    ]);
  });

  it('what is no elder at all is left out, the others stay as they are', () => {
    expect(eldersOf(v2(['text', aMother({ id: 'e2' })]))).toEqual([aMother({ id: 'e2' })]);
  });

  it('kept by a newer version: what is understood is there', () => {
    expect(eldersOf({ v: 3, value: [{ ...aMother(), nickname: '老妈' }] })).toEqual([aMother({ partly: true })]);
  });
});

describe('the person is told', () => {
  it.each([
    ['a text', { elders: 'text' }, 'unread'],
    ['half a record', { preferences: v2({ hour: 9 }) }, 'unread'],
    ['a newer version', { elders: { v: 3, value: [aMother()] } }, 'newer'],
    ['nothing that is wrong', { elders: v2([aMother()]) }, null],
    ['nothing at all', {}, null],
  ])('%s', (_name, storage, trouble) => {
    expect(troubleIn(storage)).toBe(trouble);
  });

  it('that the phone does not let it be read, as long as it does not; nothing is written over it', () => {
    fake.shut.add('elders');
    const app = startedWith({ elders: v2([aMother()]) });
    expect([app.trouble.troubleNow(), app.elders.elders.get()]).toEqual(['shut', []]);
    expect(app.elders.saveElder(aMother({ id: 'e2' }))).toBe('shut');
    expect(fake.storage.get('elders')).toEqual(v2([aMother()]));
    fake.shut.clear();
    app.trouble.readAgain();
    expect([app.trouble.troubleNow(), app.elders.elders.get().map(({ id }) => id)]).toEqual([null, ['e1', 'e2']]);
    expect(fake.storage.get('elders')).toEqual(v2([aMother(), aMother({ id: 'e2' })]));
  });

  it.each(Object.keys(phone).filter((key) => !eases.has(key)))('also where it is %s alone', (key) => {
    fake.shut.add(key);
    const app = startedWith({});
    expect(app.trouble.troubleNow()).toBe('shut');
    fake.shut.clear();
    app.trouble.readAgain();
    expect(app.trouble.troubleNow()).toBeNull();
  });

  it('once: 知道了 is kept, what was put aside as well', () => {
    const app = startedWith({ elders: 'text' });
    expect(app.trouble.troubleNow()).toBe('unread');
    app.trouble.acknowledge();
    const storage = Object.fromEntries(fake.storage);
    expect(troubleIn(storage)).toBeNull();
    expect(JSON.stringify(storage.aside)).toContain('"raw":"text"');
  });

  it('no room to put it aside: nothing is written over it either', () => {
    fake.full = true;
    const app = startedWith({ elders: 'text' });
    fake.full = false;
    expect(app.elders.saveElder(aMother())).toBe('kept');
    expect(JSON.stringify(fake.storage.get('aside'))).toContain('"raw":"text"');
  });
});

describe('the rest, after a start', () => {
  it.each([
    [
      'an hour of the night',
      { hour: 3, yearlyLookUp: '04-05', enabled: false },
      { hour: 9, yearlyLookUp: '04-05', enabled: false },
    ],
    [
      'a day that not every year has',
      { hour: 15, yearlyLookUp: '02-29', enabled: true },
      { hour: 15, yearlyLookUp: 'default', enabled: true },
    ],
    ['half of it', { enabled: false }, { hour: 9, yearlyLookUp: 'default', enabled: false }],
  ])(
    'preferences, %s: what can be read counts, and nothing is sent before the service was heard',
    (_name, kept, read) => {
      const { preferences } = startedWith({ preferences: v2(kept) }).preferences;
      expect(preferences.get()).toEqual(read);
      expect(preferences.isKnown()).toBe(false);
    },
  );

  it('the calendar keeps its days, one by one', () => {
    const kept = v1({ b1: '2026-12-14', b2: 7, b3: '--12-31' });
    expect(startedWith({ calendar: kept }).calendar.calendarDates.get()).toEqual({ b1: '2026-12-14', b3: '--12-31' });
  });

  it('of a broken word of the service the accepts are not lost', () => {
    const accepts = [{ templateId: 'T1', acceptId: 'accept-0001', acceptedAt: '2026-11-24T02:00:00.000Z' }];
    const kept = v2({ token: 't1', accepts: [...accepts, 'text'], me: { credits: 1 }, templates: 'text', sent: 7 });
    expect(startedWith({ remote: kept }).remote.remote.get()).toMatchObject({
      token: 't1',
      accepts,
      me: null,
      sent: {},
    });
  });
});
