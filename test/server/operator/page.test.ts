import { createHash } from 'node:crypto';
import { packagedStamp } from '../../../src/rules/book/packaged-stamp.ts';
import { regionCode } from '../../../src/rules/region-code.ts';
import { month } from '../../support/day.ts';
import { dueMessage, tick } from '../support/due-message.ts';
import { type OperatorBrowser, operatorBrowser } from '../support/operator-browser.ts';
import { type Running, runningService } from '../support/running-service.ts';

const secret = 'twenty letters at least'.replaceAll(' ', '-');

describe('the operator’s page', () => {
  let running: Running;
  let browser: OperatorBrowser;
  beforeEach(async () => {
    running = await runningService(undefined, { settings: { operatorSecret: secret } });
    browser = operatorBrowser(running);
  });
  afterEach(() => running.close());

  const row = () =>
    running.service.store.transaction(async (tx) => {
      const person = await tx.people.findByOpenid(running.sandbox.openid('daughter'));
      const rows = person ? await tx.reminders.ofPerson(person.id) : [];
      return { person, reminder: rows.find(({ on }) => on === '2026-11-30') };
    });
  const inbox = () => running.sandbox.inbox('daughter').length;

  it('is for whoever types the secret, and says so to everybody else', async () => {
    expect(await browser.open()).toMatchObject({ status: 401, text: expect.stringContaining('口令') });
    expect(await browser.logIn(`${secret}!`)).toMatchObject({ status: 401, text: expect.stringContaining('口令不对') });
    expect(browser.cookie()).toBe('');
    expect(await browser.logIn(secret)).toMatchObject({ status: 200, text: expect.stringContaining('今天该发 0 条') });
    expect((await browser.open()).status).toBe(200);
    expect(await browser.send('leave', {})).toMatchObject({ status: 401 });
  });

  it('takes ten guesses a minute from one address', async () => {
    for (let guess = 0; guess < 10; guess += 1) expect((await browser.logIn('a guess')).status).toBe(401);
    expect((await browser.logIn(secret)).status).toBe(429);
  });

  it('forgets a login after eight hours', async () => {
    await browser.logIn(secret);
    running.clock.to('2026-11-24T09:59:00Z');
    expect((await browser.open()).status).toBe(200);
    running.clock.to('2026-11-24T10:00:00Z');
    expect((await browser.open()).status).toBe(401);
  });

  it('lets nothing run, be fetched or be framed, and its own style in by its hash', async () => {
    await browser.logIn(secret);
    const { text, headers } = await browser.open();
    const [, style = ''] = /<style>([^<]+)<\/style>/.exec(text) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(headers.get('content-security-policy')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    );
    expect(text).not.toMatch(/<script| style=| on\w+=/);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    ['', 'operator=x; Path=/operator/page; Max-Age=28800; HttpOnly; SameSite=Strict'],
    ['https', 'operator=x; Path=/operator/page; Max-Age=28800; HttpOnly; SameSite=Strict; Secure'],
  ])('gives a cookie that no other site’s request bears: through %j', async (proto, cookie) => {
    const headers: Record<string, string> =
      proto === '' ? {} : { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-proto': proto };
    const answer = await fetch(`${running.app.listeningOrigin}/operator/page/login`, {
      method: 'POST',
      body: new URLSearchParams({ secret }),
      headers,
      redirect: 'manual',
    });
    expect(answer.headers.get('set-cookie')?.replace(/=[\w.-]+;/, '=x;')).toBe(cookie);
  });

  it('does nothing without the cookie, or without the token of that very login', async () => {
    await browser.logIn(secret);
    const other = operatorBrowser(running);
    await other.logIn(secret);
    const stolen = operatorBrowser(running, {}, { cookie: other.cookie() });
    const isPaused = () =>
      running.service.store.transaction((tx) => tx.pauses.isPaused(running.service.templates.setting.id));
    const token = /name="token" value="([\w-]+)"/.exec((await browser.open()).text)?.[1] ?? '';
    expect((await stolen.send('act', { act: 'pause' })).status).toBe(401);
    expect((await stolen.send('act', { act: 'pause', token })).status).toBe(401);
    expect((await operatorBrowser(running).send('act', { act: 'pause', token })).status).toBe(401);
    expect(await isPaused()).toBe(false);
    expect((await browser.send('act', { act: 'erase' })).status).toBe(400);
    await browser.send('act', { act: 'pause' });
    expect(await isPaused()).toBe(true);
  });

  it('says by which rule book messages are planned', async () => {
    await browser.logIn(secret);
    const { version, date } = packagedStamp;
    expect((await browser.open()).text).toContain(`照规则资料第 ${version} 版，${date} 看过的`);
  });

  it('stops all and lets it go on', async () => {
    await dueMessage(running);
    await browser.logIn(secret);
    expect((await browser.send('act', { act: 'pause' })).text).toContain('停下了');
    await tick(running);
    expect(inbox()).toBe(0);
    expect((await browser.open()).text).toContain('到点还没发</h2><p class="big">1</p>');
    expect((await browser.send('act', { act: 'resume' })).text).toContain('接着发了');
    await tick(running);
    expect(inbox()).toBe(1);
    expect((await browser.open()).text).toContain('送到了 <b>1</b>');
  });

  it('sends again what WeChat refused, and says why it was', async () => {
    await dueMessage(running);
    running.sandbox.fault({ on: 'send', kind: 'code', code: 47003 });
    await tick(running);
    await browser.logIn(secret);
    const { text } = await browser.open();
    expect(text).toContain('没发成　47003　这条没发出去');
    const id = (await row()).reminder?.id ?? '';
    expect(text).toContain(`<code>${id}</code>`);
    expect((await browser.send('act', { act: 'resend', id })).text).toContain('下一轮就发');
    await tick(running);
    expect(inbox()).toBe(1);
  });

  it('finds one by its id and cancels it', async () => {
    await dueMessage(running);
    await browser.logIn(secret);
    const id = (await row()).reminder?.id ?? '';
    expect((await browser.open(`/operator/page?find=${id}`)).text).toContain('value="cancel">撤掉');
    await browser.send('act', { act: 'cancel', id });
    expect((await row()).reminder?.state).toBe('failed');
    expect((await browser.open('/operator/page?find=nobody')).text).toContain('没有这个编号');
  });

  it('lets go or drops what is held after a restore', async () => {
    await dueMessage(running);
    const { reminder } = await row();
    if (reminder === undefined) throw new Error('no message');
    const hold = () => running.service.store.transaction((tx) => tx.restores.hold(reminder));
    await hold();
    await browser.logIn(secret);
    const { text } = await browser.open();
    expect(text).toContain('恢复以后压着 1 条');
    expect(text).toContain('迟过 3 天的，就不再发了。');
    expect((await browser.send('act', { act: 'release', id: reminder.id })).text).toContain('放行了');
    await hold();
    await browser.send('act', { act: 'drop', id: reminder.id });
    expect((await row()).reminder).toMatchObject({ state: 'skipped' });
    expect((await browser.open()).text).not.toContain('压着');
  });

  it('decides of all that is held when their number is typed, and of none before', async () => {
    await dueMessage(running);
    const { reminder } = await row();
    if (reminder === undefined) throw new Error('no message');
    await running.service.store.transaction((tx) => tx.restores.hold(reminder));
    await browser.logIn(secret);
    await browser.open();
    const wrong = await browser.send('act', { act: 'drop-all', count: '12' });
    expect(wrong.text).toContain('现在压着 1 条，和您填的不一样，一条也没动。');
    expect(wrong.text).toContain('恢复以后压着 1 条');
    expect((await browser.send('act', { act: 'release-all', count: 'all' })).status).toBe(400);
    const { text } = await browser.send('act', { act: 'release-all', count: '1' });
    expect(text).toContain('放行了 1 条，还该发就会发。0 条已经迟得太久，不发了。');
    expect(text).not.toContain('恢复以后压着');
    await tick(running);
    expect(inbox()).toBe(1);
  });

  it('draws where people were told otherwise, and hides the number of fewer than twenty', async () => {
    const difference = {
      place: regionCode('620000'),
      scheme: 'enterprise' as const,
      people: 40,
      matters: { phone: 30, cycle: null },
      tellers: { hotline: 40 },
    };
    await running.service.store.transaction((tx) =>
      tx.counts.close({ month: month('2026-09'), turns: [], evidence: [], differences: [difference] }),
    );
    await browser.logIn(secret);
    const { text } = await browser.open();
    expect(text).toContain('甘肃省 · 企业退休，约 40 人说不一样');
    expect(text).toContain('aria-label="电话：电话 30"');
    expect(text).toContain('<span>周期</span>');
    expect(text).toContain('不写');
    expect(text).toContain('12333 说的 <b>40</b>');
  });

  it('speaks of nobody: no openid, person, elder, benefit or word for an elder', async () => {
    await dueMessage(running);
    running.sandbox.fault({ on: 'send', kind: 'code', code: 47003 });
    await tick(running);
    await browser.logIn(secret);
    const { person, reminder } = await row();
    const { text } = await browser.open(`/operator/page?find=${reminder?.id}`);
    const named = [person?.openid, person?.id, reminder?.elderId, reminder?.benefitId, reminder?.cycleId, '妈妈'];
    for (const name of named) expect(text.replace('爸妈', '')).not.toContain(name);
  });

  it('writes nothing of what was asked into the page but escaped', async () => {
    await browser.logIn(secret);
    const hostile = '/operator/page?find=%22%3E%3Cscript%3E&said=%3Cscript%3E';
    expect(await browser.open(hostile)).toMatchObject({ status: 200, text: expect.not.stringContaining('<script') });
  });
});

describe('where no secret is set', () => {
  it.each([
    ['GET', '/operator/page'],
    ['POST', '/operator/page/login'],
    ['POST', '/operator/page/act'],
    ['POST', '/operator/page/leave'],
  ] as const)('there is no page: %s %s', async (method, path) => {
    const running = await runningService();
    expect(await running.http(method, path)).toMatchObject({ status: 404 });
    await running.close();
  });
});
