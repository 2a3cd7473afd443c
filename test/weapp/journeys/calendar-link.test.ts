import * as v from 'valibot';
import { carryOver, elder010 } from '../../../src/contract/released/elder-0-1-0.ts';
import { refuse, type WxAnswers } from '../../../tools/player/wx-calls.ts';
import { motherOnly } from '../../../tools/scenes/package/family.ts';
import { day } from '../../support/day.ts';
import { asks, firstArg, open, withService } from './package.ts';

const page = 'pages/reminder/index';
const row = '妈妈的日子，也放进手机日历';
const link = { path: 'pages/card/index?elder=mama&benefit=mama-1&from=calendar', signature: 'a1b2' };

const plan = { funded: [], unfunded: [], missingCredits: 0 };
const preferences = { hour: 9, yearlyLookUp: 'default', enabled: true };
const elders = v.parse(v.array(elder010), motherOnly.elders.value).map((elder) => carryOver(elder, day('2026-11-24')));
const me = { elders, preferences, credits: 0, plan, messages: [] };

/** A service that knows the mother; the person's login came with the phone's storage. */
const request = (asked: unknown) => {
  const { url } = asked as { url: string };
  if (url.endsWith('/v2/templates')) return { statusCode: 200, data: { templates: [] } };
  if (!url.endsWith('/v2/calendar-links')) return { statusCode: 200, data: me };
  return { statusCode: 200, data: { links: [{ benefitId: 'mama-1', ...link }] } };
};

const entries = async (wx: WxAnswers) => {
  const app = await open(page, { storage: motherOnly, wx });
  const before = asks(app.calls).map(({ api }) => api);
  const calls = asks(await app.tap(row)).filter(({ api }) => api === 'addPhoneCalendar');
  expect(app.page.text()).toContain('去日历里看一眼');
  return { before, calls, options: calls.map((call) => firstArg(call)) };
};

describe('the calendar entry of the package', () => {
  withService('carries the signed way back, asked for before the tap, and WeChat is asked in the tap', async () => {
    const { before, calls, options } = await entries({ request });
    expect(before).toContain('login');
    expect(calls).toMatchObject([{ inTap: true }]);
    expect(options).toMatchObject([link]);
  });

  withService('is made without it when WeChat does not take it', async () => {
    const addPhoneCalendar = (option: unknown) =>
      'path' in (option as object) ? refuse('addPhoneCalendar:fail :invalid signature') : {};
    const { options } = await entries({ request, addPhoneCalendar });
    expect(options.map((option) => 'signature' in option)).toEqual([true, false]);
  });

  it.each([
    ['cannot be reached', { request: refuse('request:fail') }],
    ['is asked by a WeChat before 3.7.6', { request, getAppBaseInfo: { SDKVersion: '3.7.5', theme: 'light' } }],
  ])('is plain, and asked for in the tap, where the service %s', async (_case, wx) => {
    const { before, calls, options } = await entries(wx);
    expect(before).not.toContain('login');
    expect(calls).toMatchObject([{ inTap: true }]);
    expect(options.map((option) => 'path' in option || 'signature' in option)).toEqual([false]);
  });
});
