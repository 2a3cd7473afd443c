import { flowOf } from '../../../src/rules/flows/all-flows.ts';
import { refsOf } from '../../../src/rules/flows/citation-of.ts';
import { leadDoor } from '../../../src/rules/flows/lead-door.ts';
import { stepsFor } from '../../../src/rules/flows/steps-for.ts';
import type { FlowId } from '../../../src/rules/flows/types.ts';
import { regionCode } from '../../../src/rules/region-code.ts';
import type { Scheme } from '../../../src/rules/vocabulary.ts';
import { everyEntry, everyFlow, isDoubted } from './every-flow.ts';

const todo = (flow: FlowId, { region, ...choice }: { region?: string; scheme?: Scheme; door?: string } = {}) =>
  stepsFor(flowOf(flow), { ...choice, region: region === undefined ? undefined : regionCode(region) }).map(
    (step) => step.do,
  );

describe('helping a parent follows the entry of the region that pays', () => {
  it.each([
    ['Guangdong', '440000', undefined, ['微信搜「粤省事」小程序', '选险种，点「开始办理」']],
    ['Beijing', '110000', undefined, ['微信搜「京通」小程序', '点「代他人认证」']],
    ['a Fujian resident', '350100', 'resident', ['微信搜「福建居民养老保险」小程序', '点「自助服务」→「资格认证」']],
    ['a Fujian worker', '350100', 'enterprise', ['微信搜「福建社保」公众号', '点「服务大厅」→「资格认证」']],
    ['Xiamen, with its own app', '350200', 'enterprise', ['打开「i厦门」APP', '点「代他人认证」']],
    ['Xinjiang, without an entry', '650100', 'enterprise', ['走「电子社保卡」']],
    ['a survivor in Xinjiang', '650100', 'survivor', ['走电脑上的国家平台']],
  ] as [string, string, Scheme | undefined, string[]][])('%s', (_, region, scheme, said) => {
    expect(todo('help-parent', { region, scheme })).toEqual(expect.arrayContaining(said));
  });

  it('says 看到「认证成功」 once, and ends with the record', () => {
    for (const { code } of everyEntry) {
      const steps = todo('help-parent', { region: code });
      expect([code, steps.filter((step) => /看到「?认证成功/.test(step)).length <= 1]).toEqual([code, true]);
      expect(steps.at(-1)).toBe('回去查一次认证记录');
    }
  });

  it('without a region the general steps stand', () => {
    expect(todo('help-parent')).toEqual(flowOf('help-parent').steps.map((step) => step.do));
  });
});

describe('the door shown first', () => {
  it.each([
    ['wechat', '440000', 'A'],
    ['wechat', '340000', 'B'],
    ['alipay', '410000', 'A'],
    ['alipay', '440000', 'B'],
    ['wechat', '650000', 'B'],
    ['counter', '440000', 'A'],
    ['help-parent', '440000', null],
  ] as [FlowId, string, string | null][])('%s in %s: %s', (flow, region, door) => {
    expect(leadDoor(flowOf(flow), regionCode(region))).toBe(door);
  });

  it('never begins with what only one article says', () => {
    for (const flow of everyFlow) {
      const lead = leadDoor(flow, regionCode('340000'));
      expect([flow.id, lead !== null && isDoubted(flow, lead)]).toEqual([flow.id, false]);
    }
  });
});

const old = everyEntry.flatMap(({ code, doors }) =>
  doors
    .filter(({ kind, state }) => kind === 'app' && state === 'old')
    .map(({ name, src }) => [code, name, src] as const),
);

it.each(old)(
  '%s: a door that was left (%s) is never opened; who knows its name is told, with the material',
  (region, name, src) => {
    const steps = stepsFor(flowOf('help-parent'), { region: regionCode(region) });
    expect(steps.filter((step) => step.do === `打开「${name}」APP`)).toEqual([]);
    const told = steps.filter(({ note }) => note?.match(new RegExp(`旧材料里写过.*「${name}」.*，先问 12333 再装$`)));
    expect(told.map((step) => step.src)).toEqual([expect.arrayContaining([...refsOf(region, src)])]);
  },
);

it('河北 does not tell whose parent cannot blink that the app which asks for none is not to be looked for', () => {
  const [open] = stepsFor(flowOf('help-parent'), { region: regionCode('130000') }).filter(({ note }) => note);
  expect(open?.note).toBe('旧材料里写过「易人社」APP（安卓），先问 12333 再装');
});

describe('looking up the last time', () => {
  it('goes through the region’s door and says what the region calls it', () => {
    const steps = stepsFor(flowOf('last-time'), { region: regionCode('500000') });
    expect(steps[0]?.do).toBe('打开「重庆人社」APP');
    expect(steps[0]?.note).toContain('「重庆社保」公众号');
    expect(steps[1]?.note).toContain('「认证查询」');
    expect(steps[1]?.src).toEqual(expect.arrayContaining(['R:500000:0', 'R:500000:3']));
  });

  it('where no door is known it is 12333', () => {
    const steps = stepsFor(flowOf('last-time'), { region: regionCode('660000') });
    expect(steps.map((step) => step.do)).toEqual(['查不到，打 12333 或去窗口问']);
    expect(steps[0]?.note).toBe('新疆生产建设兵团没有找到自己的入口');
  });
});

describe('where the phone refuses a stopped benefit, the guide does not send the family back to it', () => {
  it.each([
    ['440000', 'resident', false],
    ['440800', 'resident', false],
    ['440100', 'enterprise', true],
    ['340400', 'resident', true],
    ['440100', undefined, true],
  ] as [string, Scheme | undefined, boolean][])('%s %s', (region, scheme, tried) => {
    expect(todo('suspended', { region, scheme }).includes('再在手机上试一次')).toBe(tried);
  });
});

it('every flow has steps in every region', () => {
  for (const flow of everyFlow)
    for (const { code } of everyEntry)
      expect([flow.id, code, stepsFor(flow, { region: regionCode(code) }).length > 0]).toEqual([flow.id, code, true]);
});

it('an unknown region gets the general steps', () => {
  expect(todo('help-parent', { region: '990000' })).toEqual(todo('help-parent'));
});
