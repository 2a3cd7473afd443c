import { addToCalendar, type CalendarLink } from '../../src/platform/calendar';
import { fake } from '../stand-ins/taro.ts';

beforeEach(() => fake.reset());

const entry = { title: '妈妈的养老认证', description: '打开微信', startMs: Date.parse('2026-12-14T09:00:00+08:00') };
const { startMs, ...words } = entry;
const plain = { ...words, startTime: startMs / 1000, alarm: true, alarmOffset: 0 };
const linkOf = (signature: string): CalendarLink => ({ path: 'pages/card/index?elder=e1', signature });
const asked = () => fake.called('addPhoneCalendar');
/** Of each time WeChat was asked: whether the link was in it, whole. */
const links = () => (asked() as object[]).map((option) => 'path' in option && 'signature' in option);

const answersLinked = (message: string) =>
  fake.answers.set('addPhoneCalendar', (option: Partial<CalendarLink>) =>
    option.signature === undefined ? {} : new Error(message),
  );

describe('the way back from a calendar entry', () => {
  it('is handed to WeChat with its signature', async () => {
    expect(await addToCalendar(entry, linkOf('a1'))).toBe('added');
    expect(asked()).toEqual([{ ...plain, ...linkOf('a1') }]);
  });

  it('is asked for in the tap itself, before anything is awaited', async () => {
    const answer = addToCalendar(entry, linkOf('a2'));
    expect(asked()).toHaveLength(1);
    await answer;
  });

  it('is left out before base library 3.7.6, which knows no link', async () => {
    fake.baseLibrary = '3.7.5';
    expect(await addToCalendar(entry, linkOf('a3'))).toBe('added');
    expect(asked()).toEqual([plain]);
  });

  it('is left out where there is none', async () => {
    await addToCalendar(entry, null);
    expect(asked()).toEqual([plain]);
  });

  it.each(['addPhoneCalendar:fail :invalid signature', 'addPhoneCalendar:fail system error', 'fail'])(
    'when WeChat answers 「%s」 to it, the entry is made without, and the next one from the start',
    async (message) => {
      const link = linkOf(message);
      answersLinked(message);
      expect(await addToCalendar(entry, link)).toBe('added');
      expect(links()).toEqual([true, false]);
      await addToCalendar(entry, link);
      expect(links()).toEqual([true, false, false]);
      await addToCalendar(entry, linkOf('anew'));
      expect(links()).toEqual([true, false, false, true, false]);
    },
  );

  it.each([
    ['addPhoneCalendar:fail cancel', 'cancelled'],
    ['addPhoneCalendar:fail auth deny', 'not-allowed'],
    ['addPhoneCalendar:fail:auth denied', 'not-allowed'],
    ['addPhoneCalendar:fail no permission', 'not-allowed'],
    ['addPhoneCalendar:fail system permission denied', 'not-allowed'],
  ])(
    '「%s」 is their no, or the phone’s: nothing is asked twice, and the next tap goes without the link',
    async (message, refusal) => {
      const link = linkOf(message);
      answersLinked(message);
      expect(await addToCalendar(entry, link)).toBe(refusal);
      expect(links()).toEqual([true]);
      expect(await addToCalendar(entry, link)).toBe('added');
      expect(links()).toEqual([true, false]);
    },
  );

  it('when WeChat takes neither, says so', async () => {
    fake.answers.set('addPhoneCalendar', new Error('addPhoneCalendar:fail'));
    expect(await addToCalendar(entry, linkOf('a4'))).toBe('failed');
    expect(links()).toEqual([true, false]);
  });

  it('comes with an entry of every year as well', async () => {
    expect(await addToCalendar({ ...entry, yearly: true }, linkOf('a5'))).toBe('added');
    expect(fake.called('addPhoneRepeatCalendar')).toEqual([{ ...plain, ...linkOf('a5'), repeatInterval: 'year' }]);
    expect(asked()).toEqual([]);
  });

  it('a WeChat that knows no entry of every year is not asked for one', async () => {
    fake.missing.add('addPhoneRepeatCalendar');
    expect(await addToCalendar({ ...entry, yearly: true })).toBe('unsupported');
  });
});
