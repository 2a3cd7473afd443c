import { flowOf } from '../../../src/rules/flows/all-flows.ts';
import { stepsFor } from '../../../src/rules/flows/steps-for.ts';
import { type FlowId, flowIds } from '../../../src/rules/flows/types.ts';
import { regionCode } from '../../../src/rules/region-code.ts';
import { provinces } from '../../../src/rules/regions/region-name.ts';
import { schemes } from '../../../src/rules/vocabulary.ts';

const everyRun = flowIds.flatMap((id) =>
  [undefined, ...provinces.map(({ code }) => code)].flatMap((region) =>
    schemes.flatMap((scheme) =>
      [undefined, ...(flowOf(id).doors ?? []).map(({ id: door }) => door)].map((door) => ({
        name: `${id} ${region} ${scheme} ${door}`,
        steps: stepsFor(flowOf(id), { region, scheme, door }).map((step) => step.do),
      })),
    ),
  ),
);

/** The runs in which both stand, and whether the second stands before the first. */
const withBoth = (first: RegExp, then: RegExp) =>
  everyRun.flatMap(({ name, steps }) => {
    const [a, b] = [steps.findIndex((step) => first.test(step)), steps.findIndex((step) => then.test(step))];
    return a >= 0 && b >= 0 ? [{ name, isReversed: b < a }] : [];
  });

const opening = /^(打开「|打开发钱那个省|微信搜「|支付宝搜「|电脑打开|装「|在应用商店装)/;

describe('the steps of a guide stand in the order in which a person can do them', () => {
  it.each([
    ['looked up before anything else is opened', /^先查/, opening],
    ['opened before somebody logs in', opening, /登录|注册/],
    ['logged in before certifying', /^用您自己的账号登录/, /「?资格认证|刷脸$/],
    ['the words typed before the face', /^填.*姓名/, /(对着|刷)老人的?脸|照提示刷脸$/],
    ['the person chosen before the face', /^(选|点)「?(帮|代|替|为|协助)|^帮亲友/, /摄像头认证|照提示刷脸$/],
    ['certified before the record is read', /刷脸|脸对准|认证成功/, /^回去查一次认证记录/],
    ['asked by telephone before going', /^(打 12333|先打电话)/, /带身份证去$/],
    ['asked who else may go before going', /^去不了的/, /带身份证去$/],
    ['the record before the bank account', /^回去查一次认证记录/, /^到账后/],
  ])('%s', (_rule, first, then) => {
    const runs = withBoth(first, then);
    expect(runs.length).toBeGreaterThan(0);
    expect(runs.filter(({ isReversed }) => isReversed).map(({ name }) => name)).toEqual([]);
  });

  it('an account of the helper’s own is asked for where a door was opened', () => {
    const places = [undefined, ...['350000', '440000', '340000'].map(regionCode)];
    const id: FlowId = 'help-parent';
    for (const region of places) {
      const steps = stepsFor(flowOf(id), { region }).map((step) => step.do);
      const login = steps.indexOf('用您自己的账号登录');
      expect(steps[login - 1]).toMatch(opening);
    }
  });
});
