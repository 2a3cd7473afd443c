import { regionCode } from '../../../src/rules/region-code.ts';
import { areaCodes } from '../../../src/rules/regions/area-codes.ts';
import { dial12333 } from '../../../src/rules/regions/dial-12333.ts';

describe('the 12333 of the place that pays', () => {
  it.each([
    ['乌鲁木齐 天山区, from its city', '650102', '0991-12333'],
    ['乌鲁木齐', '650100', '0991-12333'],
    ['哈尔滨 道里区, the first of a run', '230102', '0451-12333'],
    ['绥化, the last of it', '231200', '0455-12333'],
    ['烟台', '370600', '0535-12333'],
    ['揭阳', '445200', '0663-12333'],
    ['芜湖', '340200', '0553-12333'],
    ['绵阳: not the code of 成都', '510700', '0816-12333'],
    ['北京, which is one', '110000', '010-12333'],
    ['上海 浦东', '310115', '021-12333'],
    ['重庆, whose counties have a prefix of their own', '500229', '023-12333'],
    ['海南, all of it', '460000', '0898-12333'],
    ['济源, which lies under no prefecture', '419001', '0391-12333'],
    ['石河子 of 兵团', '659001', '0993-12333'],
    ['伊犁 itself', '654000', '0999-12333'],
  ])('%s', (_place, region, number) => {
    expect(dial12333(regionCode(region))).toEqual({ number, hasAreaCode: true });
  });

  it.each([
    ['a province of many codes', '650000'],
    ['铁门关, of which none is known', '659006'],
    ['兵团 as a whole', '660000'],
    ['a county of 伊犁: some have another than the seat', '654023'],
    ['a prefecture that the list does not have', '420100'],
    ['nobody said where', null],
    ['outside the 32 regions', '710000'],
  ])('plain where the area code is not known: %s', (_why, region) => {
    expect(dial12333(region === null ? null : regionCode(region))).toEqual({ number: '12333', hasAreaCode: false });
  });

  it('has 350 places, each of a code that a phone can dial', () => {
    const codes = Object.values(areaCodes).flatMap((run) => run.split(' '));
    expect(codes).toHaveLength(350);
    expect(codes.filter((code) => !/^0(10|2\d|[3-9]\d\d)$/.test(code))).toEqual([]);
  });
});
