import { recommend } from '../../../src/rules/choose/recommend.ts';
import type { Situation, WayId } from '../../../src/rules/choose/types.ts';
import { regionCode } from '../../../src/rules/region-code.ts';
import '../../support/in-november-2026.ts';

const ask = (region: string, answers: Partial<Situation>) => {
  const result = recommend({
    region: regionCode(region),
    scheme: 'enterprise',
    where: 'beside',
    body: 'ok',
    phone: 'self',
    money: 'ok',
    ...answers,
  });
  if (!result.ok) throw new Error(result.error.field);
  const reason = (way: WayId) => [...result.value.ways, ...result.value.out].find(({ flow }) => flow === way)?.reason;
  return { order: result.value.ways.map((way) => way.flow), reason };
};

const resident = { scheme: 'resident' } as const;
const stopped = { money: 'stopped' } as const;

describe('a bank stands only where one is known to do it', () => {
  it.each([
    ['天津', '120000', {}, true],
    ['武汉', '420100', {}, true],
    ['武汉江岸', '420102', {}, true],
    ['湖北别处', '420200', {}, false],
    ['安徽', '340100', {}, true],
    ['重庆', '500000', {}, true],
    ['湛江居民', '440800', resident, true],
    ['湛江企业', '440800', {}, false],
    ['海南', '460000', {}, true],
    ['甘肃', '620000', {}, true],
    ['黑龙江，没停', '230000', {}, false],
    ['黑龙江，停了', '230000', stopped, true],
    ['福建', '350000', {}, false],
  ])('%s', (_, region, answers, known) => {
    const { order, reason } = ask(region, answers);
    expect(order.includes('bank')).toBe(known);
    expect(reason('bank')).toMatch(known ? /银行/ : /没有找到/);
  });
});

describe('the region’s own entry', () => {
  it.each(['650000', '650100', '660000', '659001'])('is not offered in %s, where none was found', (region) => {
    const { order, reason } = ask(region, {});
    expect(order).not.toContain('provincial-app');
    expect(reason('provincial-app')).toBe('这个地方没有找到自己的入口。');
  });

  it.each(['640000', '630000', '540000'])('comes after the e-card in %s, where little is known', (region) => {
    expect(ask(region, {}).order.slice(0, 2)).toEqual(['e-social-card', 'provincial-app']);
    expect(ask(region, { scheme: 'injury' }).order[0]).toBe('provincial-app');
    expect(ask(region, { scheme: 'injury' }).reason('provincial-app')).not.toMatch(/电子社保卡/);
  });

  it('helping in Xinjiang starts with the e-card, for a survivor with the national website', () => {
    expect(ask('650000', { phone: 'helper' }).reason('help-parent')).toMatch(/先走电子社保卡。$/);
    expect(ask('650000', { phone: 'helper', scheme: 'survivor' }).reason('help-parent')).toMatch(
      /先走电脑上的国家平台。$/,
    );
  });
});

describe('once the money has stopped', () => {
  it('a Guangdong resident cannot scan any more', () => {
    const { order, reason } = ask('440300', { ...resident, ...stopped });
    expect(order).not.toContain('late-online');
    expect(reason('late-online')).toMatch(/暂停待遇状态不允许资格认证/);
    expect(ask('440300', stopped).order).toContain('late-online');
  });

  it.each([
    ['黑龙江', '230000', {}, /停了一年以上/],
    ['吉首居民', '433101', resident, /18 个月/],
    ['长沙居民', '430100', resident, /12 个月/],
    ['淮南居民', '340400', resident, /停了也能自己办/],
    ['重庆', '500000', {}, /停了也能自己办/],
    ['福建', '350000', {}, /有的地方停了也让刷/],
  ])('%s: scanning again stays, with what the place says of it', (_, region, answers, said) => {
    const { order, reason } = ask(region, { ...stopped, ...answers });
    expect(order[1]).toBe('late-online');
    expect(reason('late-online')).toMatch(said);
  });
});

describe('an elder who cannot blink', () => {
  it.each([
    ['上海', '310000', ['cannot-blink', 'home-visit', 'counter']],
    ['湖南', '430000', ['cannot-blink', 'home-visit', 'counter']],
    ['江苏', '320000', ['home-visit', 'cannot-blink', 'counter']],
  ])('%s', (_, region, order) => expect(ask(region, { body: 'cannot' }).order).toEqual(order));
});

describe('what is said for a way depends on the answers', () => {
  it.each([
    [
      'help from afar goes through someone beside the elder',
      { where: 'apart', phone: 'helper' },
      'help-parent',
      /身边的人/,
    ],
    ['one cannot do it alone from another city', { where: 'apart', phone: 'none' }, 'help-parent', /您一个人办不成/],
    ['abroad without a phone the consulate has a paper form', { where: 'abroad', phone: 'none' }, 'abroad', /纸质表/],
    ['in Hong Kong the guides do not say whether a phone works', { where: 'hmt' }, 'wechat', /材料里没写，先问 12333/],
    ['the e-card guides name no survivor', { scheme: 'survivor' }, 'e-social-card', /三种养老待遇/],
    ['a survivor abroad asks first', { where: 'abroad', scheme: 'survivor' }, 'abroad', /材料里没写，先问 12333/],
    [
      'an elder who cannot go out: ask whether the family may stand in',
      { ...stopped, body: 'home' },
      'late-offline',
      /能不能代/,
    ],
    ['a counter for one who cannot blink is a person, not a machine', { body: 'cannot' }, 'counter', /人工窗口/],
  ] as [string, Partial<Situation>, WayId, RegExp][])('%s', (_, answers, way, said) => {
    expect(ask('320000', answers).reason(way)).toMatch(said);
  });

  it('Fujian writes that its doors work in Hong Kong and Macao', () => {
    expect(ask('350000', { where: 'hmt' }).reason('app-12333')).toMatch(/福建写明/);
  });
});
