import { addToCalendar } from '../../src/platform/calendar';
import { loginCode } from '../../src/platform/login';
import { goBack, openHome, openPage, openReminders } from '../../src/platform/navigate.ts';
import { callNumber, copyText, openMiniProgram } from '../../src/platform/phone';
import { request } from '../../src/platform/request.ts';
import { openSettings } from '../../src/platform/settings';
import { readStored, writeStored } from '../../src/platform/storage.ts';
import { fake } from '../stand-ins/taro.ts';

beforeEach(() => fake.reset());

const fails = (name: string, message = `${name}:fail`) => fake.answers.set(name, new Error(message));

describe('calling', () => {
  it('dials the number', async () => {
    expect(await callNumber('12333')).toBe('called');
    expect(fake.called('makePhoneCall')).toEqual([{ phoneNumber: '12333' }]);
  });

  it('hanging up before the call is no error', async () => {
    fails('makePhoneCall', 'makePhoneCall:fail cancel');
    expect(await callNumber('12333')).toBe('cancelled');
    expect(fake.called('showModal')).toEqual([]);
  });

  it.each(['makePhoneCall:fail no permission', 'makePhoneCall:fail'])(
    '「%s」: a phone that may not call says which number to dial by hand',
    async (message) => {
      fails('makePhoneCall', message);
      expect(await callNumber('12333')).toBe('not-called');
      expect(fake.called('showModal')).toMatchObject([{ content: '请用电话自己拨 12333。', showCancel: false }]);
    },
  );
});

describe('copying', () => {
  it('copies the words as they are', async () => {
    expect(await copyText('掌上12333')).toBe('copied');
    expect(fake.called('setClipboardData')).toEqual([{ data: '掌上12333' }]);
  });

  it('where the privacy panel is declined, says that it was refused', async () => {
    fails('setClipboardData', 'setClipboardData:fail privacy permission is not authorized');
    expect(await copyText('掌上12333')).toBe('refused');
  });
});

describe('jumping to a mini-program', () => {
  it('opens it', async () => {
    expect(await openMiniProgram({ shortLink: '#小程序://某某/abc' })).toBe('opened');
  });

  it.each([
    ['navigateToMiniProgram:fail cancel', 'cancelled'],
    ['navigateToMiniProgram:fail invalid appid', 'not-opened'],
    ['navigateToMiniProgram:fail can only be invoked by user TAP gesture.', 'not-opened'],
  ])('%s', async (message, outcome) => {
    fails('navigateToMiniProgram', message);
    expect(await openMiniProgram({ appId: 'wx1' })).toBe(outcome);
  });
});

describe('the phone calendar', () => {
  const entry = { title: '妈妈的养老认证', description: '打开微信', startMs: Date.parse('2026-12-14T09:00:00+08:00') };

  it('rings at the start, which is told in seconds', async () => {
    expect(await addToCalendar(entry)).toBe('added');
    expect(fake.called('addPhoneCalendar')).toMatchObject([
      { startTime: Date.parse('2026-12-14T01:00:00Z') / 1000, alarm: true, alarmOffset: 0 },
    ]);
  });

  it('refused', async () => {
    fails('addPhoneCalendar');
    expect(await addToCalendar(entry)).toBe('failed');
  });

  it('a WeChat without it is not asked', async () => {
    fake.missing.add('addPhoneCalendar');
    expect(await addToCalendar(entry)).toBe('unsupported');
    expect(fake.called('addPhoneCalendar')).toEqual([]);
  });
});

describe('going from page to page', () => {
  const settled = () => new Promise((done) => setTimeout(done, 0));

  it('ten pages deep, the page takes the place of this one', async () => {
    fails('navigateTo', 'navigateTo:fail webview count limit exceed');
    openPage('/pages/elder/index');
    await settled();
    expect(fake.called('redirectTo')).toEqual([{ url: '/pages/elder/index' }]);
  });

  it('opens one page for a hand that taps twice, and the next one after it', async () => {
    openPage('/pages/elder/index');
    openPage('/pages/elder/index');
    await settled();
    openPage('/pages/card/index');
    await settled();
    expect(fake.called('navigateTo')).toEqual([{ url: '/pages/elder/index' }, { url: '/pages/card/index' }]);
  });

  it('a page that cannot be opened at all throws nothing', async () => {
    fails('navigateTo');
    fails('redirectTo');
    fails('switchTab');
    openPage('/pages/nowhere');
    openHome();
    await settled();
    expect(fake.called('switchTab')).toEqual([{ url: '/pages/home/index' }]);
  });

  it('back from a page opened cold from a card is home', () => {
    goBack();
    expect(fake.called('switchTab')).toEqual([{ url: '/pages/home/index' }]);
  });

  it('back from a page with one behind it is that one', () => {
    fake.pages = 2;
    goBack();
    expect(fake.calls.map(({ name }) => name)).toEqual(['navigateBack']);
  });

  it('提醒 is a tab', () => {
    openReminders();
    expect(fake.called('switchTab')).toEqual([{ url: '/pages/reminder/index' }]);
  });

  it('the settings open where the subscriptions are', () => {
    openSettings();
    expect(fake.called('openSetting')).toEqual([{ withSubscriptions: true }]);
  });
});

describe('the login code', () => {
  it.each([
    ['given', { code: 'js-code' }, 'js-code'],
    ['empty', { code: '' }, null],
    ['refused', new Error('login:fail'), null],
  ])('%s', async (_name, answer, code) => {
    fake.answers.set('login', answer);
    expect(await loginCode()).toBe(code);
  });
});

describe('asking over the network', () => {
  it('an HTTP error is an answer', async () => {
    fake.answers.set('request', { statusCode: 401, data: { error: { code: 'login-expired' } } });
    expect(await request('GET', 'https://service.example/v1/me', 't1')).toMatchObject({ status: 401 });
    expect(fake.called('request')).toMatchObject([{ header: { authorization: 'Bearer t1' }, data: undefined }]);
  });

  it('no network is no answer', async () => {
    fails('request', 'request:fail timeout');
    expect(await request('POST', 'https://service.example/v1/session', null, { code: 'c' })).toBeNull();
    expect(fake.called('request')).toMatchObject([{ data: '{"code":"c"}' }]);
  });
});

describe('the storage', () => {
  it('what was never kept reads as nothing', () => {
    expect(readStored('elders')).toEqual({ kind: 'none' });
  });

  it('a full phone says so', () => {
    fake.full = true;
    expect(writeStored('elders', [])).toBe('full');
  });
});
