import { breakLines } from '../../../../src/pages/steps/poster/break-lines.ts';
import { placePosterOf, posterOf } from '../../../../src/pages/steps/poster/content.ts';
import { drawPoster, edge, type Pen, posterSheet } from '../../../../src/pages/steps/poster/draw-poster.ts';
import { caseWays } from '../../../../src/pages/ways/place/case-ways.ts';
import { flowIds } from '../../../../src/rules/flows/types.ts';
import { regionCode } from '../../../../src/rules/region-code.ts';
import { provinces } from '../../../../src/rules/regions/region-name.ts';
import { schemes } from '../../../../src/rules/vocabulary.ts';
import { whomOf } from '../../../../src/whom/whom.ts';
import { day } from '../../../support/day.ts';
import '../../../support/in-november-2026.ts';

const { width: posterWidth, height: posterHeight } = posterSheet;
const today = day('2026-11-24');

/** Every letter as wide as it is high: what Chinese is at most. */
function penOnPaper() {
  const written: { text: string; x: number; y: number; px: number }[] = [];
  const filled: { x: number; y: number; width: number; height: number }[] = [];
  const pictures: { x: number; y: number; width: number; height: number }[] = [];
  const pen = {
    font: '',
    textAlign: 'left',
    textBaseline: 'top',
    fillStyle: '',
    fillRect: (x: number, y: number, width: number, height: number) => void filled.push({ x, y, width, height }),
    beginPath: () => {},
    arc: () => {},
    fill: () => {},
    drawImage: (_image: unknown, x: number, y: number, width: number, height: number) =>
      void pictures.push({ x, y, width, height }),
    measureText: (text: string) => ({ width: [...text].length * Number(/(\d+)px/.exec(pen.font)?.[1]) }),
    fillText: (text: string, x: number, y: number) =>
      void written.push({ text, x, y, px: Number(/(\d+)px/.exec(pen.font)?.[1]) }),
  };
  return { pen: pen as unknown as Pen, written, pictures, filled };
}

const places = ['350000', '310000', '650000', '440000'];

describe('the sheet to print', () => {
  it.each(flowIds.flatMap((flow) => places.map((region) => [flow, region] as const)))(
    '%s in %s fits on A4, above its foot, in letters that can be read from a chair',
    (flow, region) => {
      const { pen, written } = penOnPaper();
      const poster = posterOf(flow, whomOf({ region, scheme: 'resident', who: 'mum' }, [], today), today);
      drawPoster(pen, poster);
      const foot = written.find(({ text }) => text.startsWith('不行？'));
      const end = written.filter(({ y }) => y < (foot?.y ?? 0));
      expect(Math.max(...end.map(({ y, px }) => y + px))).toBeLessThan(foot?.y ?? 0);
      expect(Math.max(...written.map(({ y, px }) => y + px))).toBeLessThan(posterHeight);
      const numbers = /^\d+$/; // stand in the middle of their dots
      const lines = written.filter(({ text }) => !numbers.test(text));
      expect(lines.filter(({ text, x, px }) => x + [...text].length * px > posterWidth - edge)).toEqual([]);
      expect(Math.min(...written.map(({ px }) => px))).toBeGreaterThanOrEqual(28);
      // a canvas knows no new line: it would write the two as one
      expect(written.filter(({ text }) => text.includes('\n'))).toEqual([]);
    },
  );

  it.each(flowIds)('%s has room for its code: nothing is written over it, and it stays on the paper', (flow) => {
    const { pen, written, pictures } = penOnPaper();
    drawPoster(
      pen,
      posterOf(flow, whomOf({ region: '650000', scheme: 'resident', who: 'mum' }, [], today), today),
      {} as CanvasImageSource,
    );
    const [code, ...others] = pictures;
    if (!code || others.length > 0) throw new Error('one code is drawn');
    const foot = written.find(({ text }) => text.startsWith('不行？'));
    const above = written.filter(({ y }) => y < (foot?.y ?? 0));
    expect(Math.max(...above.map(({ y, px }) => y + px))).toBeLessThan(code.y);
    expect(code.x + code.width).toBeLessThan(posterWidth);
    const said = written.find(({ text }) => text.startsWith('微信扫一扫'));
    expect(said?.y).toBeGreaterThanOrEqual(code.y + code.height);
    expect(Math.max(...written.map(({ y, px }) => y + px))).toBeLessThan(posterHeight);
    const over = written.filter(
      ({ text, x, y, px }) => text !== said?.text && y + px > code.y && x + [...text].length * px > code.x,
    );
    expect(over).toEqual([]);
  });

  const sheets = provinces.flatMap(({ code }) =>
    schemes.flatMap((scheme) => [false, true].map((large) => [code, scheme, large] as const)),
  );
  it.each(sheets)('the sheet of a place fits: %s %s, 特大字 %s', (region, scheme, large) => {
    const { pen, written, pictures } = penOnPaper();
    const ways = caseWays(region, scheme).map(({ way }) => way);
    const poster = placePosterOf(ways, whomOf({ region, scheme }, [], today), today, large);
    drawPoster(pen, poster, {} as CanvasImageSource);
    const foot = written.find(({ text }) => text.startsWith('不行？'));
    const above = written.filter(({ y }) => y < (foot?.y ?? 0));
    expect(Math.max(...above.map(({ y, px }) => y + px))).toBeLessThan(foot?.y ?? 0);
    expect(Math.max(...written.map(({ y, px }) => y + px))).toBeLessThan(posterHeight);
    expect(Math.min(...above.map(({ px }) => px))).toBeGreaterThanOrEqual(large ? 40 : 28);
    const [code] = pictures;
    const over = written.filter(
      ({ text, x, y, px }) => text !== '微信扫一扫' && code && y + px > code.y && x + [...text].length * px > code.x,
    );
    expect(over).toEqual([]);
    expect(written.some(({ text }) => text === '社区电话')).toBe(true);
  });

  it('of a place says its rule and the way for each kind of person; in 特大字 those whom most meet', () => {
    const ways = caseWays(regionCode('350000'), 'resident').map(({ way }) => way);
    const of = (large: boolean) =>
      placePosterOf(ways, whomOf({ region: '350000', scheme: 'resident' }, [], today), today, large);
    expect(of(false)).toMatchObject({
      rule: '城乡居民，福建省：每 365 天一次。',
      steps: [
        '有手机能刷脸：用自己的手机帮老人刷',
        expect.stringMatching(/^没有手机：/),
        expect.stringMatching(/^走不动，没有手机：/),
        expect.stringMatching(/^眨不了眼、刷不过：/),
        '钱已经停了：先打电话问',
        '人在国外：中国领事 APP',
        '人在港澳台：先打电话问',
      ],
    });
    expect(of(true).steps).toEqual(of(false).steps.slice(0, 4));
    expect(of(false).foot[0]).toMatch(/^出处　/);
  });

  it('is A4 at 300 dots an inch', () => {
    const { width, height, scale } = posterSheet;
    expect([width * scale, height * scale]).toEqual([2480, 3508]);
  });

  it('has the name of the product, the rule of the place, and a line for the telephone of the community', () => {
    const { pen, written, filled } = penOnPaper();
    drawPoster(pen, posterOf('help-parent', whomOf({ region: '350000', scheme: 'resident' }, [], today), today));
    const text = written.map((line) => line.text).join('');
    expect(text).toContain('爸妈认证提醒');
    expect(text).toContain('城乡居民，福建省：每 365 天一次。');
    const label = written.find((line) => line.text === '社区电话');
    const blank = filled.find(({ x, y, width }) => y > (label?.y ?? 0) && x > edge + 4 * 38 && width > 300);
    expect(blank).toBeTruthy();
  });

  it('says once that one looks first: the box does, so the steps begin behind it', () => {
    for (const flow of flowIds) {
      const { steps } = posterOf(flow, whomOf({}, [], today), today);
      expect(steps.filter((step) => step.startsWith('先查'))).toEqual([]);
    }
  });

  it('calls the 12333 of the place that pays', () => {
    expect(posterOf('counter', whomOf({ region: '650100' }, [], today), today).call).toBe(
      '不行？拨 0991-12333 问一句。',
    );
  });

  it('never says 不刷脸 below steps that scan one', () => {
    for (const flow of flowIds) {
      const { foot } = posterOf(flow, whomOf({ region: '350000' }, [], today), today);
      expect(foot.join('')).not.toContain('不刷脸');
    }
  });

  it('says whose place it is, and of what date the material is', () => {
    const poster = posterOf('help-parent', whomOf({ region: '350000' }, [], today), today);
    expect(poster.tag).toBe('福建省发养老金的，这样办');
    expect(poster.foot.join('')).toContain('材料日期　2026年1月');
  });
});

describe('breaking lines', () => {
  const wide = (text: string) => [...text].length;

  it('fills each line and begins none with a closing mark', () => {
    expect(breakLines('先查一查，再办。', 4, wide)).toEqual(['先查一', '查，再', '办。']);
  });

  it.each([
    ['a closing mark that has no room takes its letter along', '点「好」', 3, ['点', '「好」']],
    ['a number is not torn', '拨 12333 问', 6, ['拨', '12333', '问']],
    ['a word longer than a line is', 'si.12333.gov.cn', 6, ['si.123', '33.gov', '.cn']],
  ])('%s', (_rule, text, room, lines) => {
    expect(breakLines(text, room, wide)).toEqual(lines);
  });

  it('an empty text has no line', () => {
    expect(breakLines('', 4, wide)).toEqual([]);
  });
});
