import type { Elder } from '../../../src/contract/elder.ts';
import { todayInChina } from '../../../src/rules/china-time.ts';
import { regionCode } from '../../../src/rules/region-code.ts';
import { fromWire, toWire } from '../../../src/state/wire.ts';
import { templateId } from '../../../tools/scenes/package/family.ts';
import { logIn } from '../../server/support/family-member.ts';
import { due, mumsBenefit, mumWith, on, unknown, waiting } from '../../server/support/mum.ts';
import { runningService } from '../../server/support/running-service.ts';
import { open } from './package.ts';

/** The player's clock stands there as well. */
const now = '2026-11-24T02:00:00Z';
/** 连云港 pays both, each by the same day of the year: one visit. */
const pension = { ...mumsBenefit, region: regionCode('320700'), scheme: 'enterprise' as const };
const injury = { ...pension, id: 'benefit-injury', scheme: 'injury' as const, typedLast: on('2025-12-18') };

const families: readonly [string, Elder][] = [
  ['不知道上次哪天', mumWith({ region: regionCode('650100'), scheme: 'enterprise', typedLast: unknown })],
  ['日子过了，停了', mumWith({ typedLast: on('2024-08-11'), money: 'stopped' })],
  ['等结果 40 天', mumWith({ records: [waiting('2026-10-15')] })],
  ['还有两天', mumWith({ typedLast: on('2025-11-27') })],
  ['两样一起', mumWith({}, { benefits: [pension, injury] })],
  ['武汉三月办过', mumWith({ region: regionCode('420100'), scheme: 'enterprise', typedLast: on('2026-03-10') })],
  ['官方页面写了日子', mumWith({ typedDue: due('2026-12-20') })],
];

const kept = (value: unknown) => ({ v: 2, value });

/** 12月5日, 2027年3月10日: as the page says a day. */
const dayIn = (text: string): string => {
  const [, year = '2026', month = '', day = ''] = /(?:(\d+)年)?(\d+)月(\d+)日，微信会/.exec(text) ?? [];
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
};

describe('页面答应的那天，收到答应的话', () => {
  it.each(families)('%s', async (_family, elder) => {
    const running = await runningService(now);
    const daughter = await logIn(running, 'daughter');
    await daughter.save(elder);
    await daughter.accept('tap-00000001');
    const me = await daughter.me();

    const template = { purpose: 'reminder', id: templateId, title: '', fields: [] };
    const request = (asked: unknown) => {
      const { url } = asked as { url: string };
      return { statusCode: 200, data: url.endsWith('/v2/templates') ? { templates: [template] } : me };
    };
    const storage = {
      elders: kept([fromWire(elder)]),
      remote: kept({
        token: 'token',
        me,
        templates: [template],
        error: null,
        sent: { [elder.id]: JSON.stringify(toWire(fromWire(elder))) },
        sentPreferences: null,
        accepts: [],
      }),
    };
    const app = await open('pages/reminder/index', { storage, wx: { request } });
    const text = app.page.text().replaceAll('\u2060', '').replaceAll('\u00a0', ' ');
    const [, words = ''] = /「(.+?)」/.exec(text.slice(text.indexOf('上午 9 点'))) ?? [];

    const [next] = me.plan.funded;
    running.clock.to(next?.at ?? '');
    await running.sandbox.idle(); // a push at work on the person makes a tick pass them by
    await running.sender.tick();
    await running.sandbox.idle();
    const inbox = running.sandbox.inbox('daughter').map(({ fields }) => fields.at(-1)?.value);
    expect([dayIn(text), words]).toEqual([todayInChina(running.clock.now()), inbox[0]]);
    await running.close();
  });
});
