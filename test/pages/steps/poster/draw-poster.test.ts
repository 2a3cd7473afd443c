import { breakLines } from '../../../../src/pages/steps/poster/break-lines';
import { posterOf } from '../../../../src/pages/steps/poster/content';
import { drawPoster, type Pen, posterHeight, posterWidth } from '../../../../src/pages/steps/poster/draw-poster';
import { flowIds } from '../../../../src/rules/flows/types.ts';
import { whomOf } from '../../../../src/whom/whom';

/** Every letter as wide as it is high: what Chinese is at most. */
function penOnPaper() {
  const written: { text: string; x: number; y: number; px: number }[] = [];
  const pictures: { x: number; y: number; width: number; height: number }[] = [];
  const pen = {
    font: '',
    textAlign: 'left',
    textBaseline: 'top',
    fillStyle: '',
    fillRect: () => {},
    beginPath: () => {},
    arc: () => {},
    fill: () => {},
    drawImage: (_image: unknown, x: number, y: number, width: number, height: number) =>
      void pictures.push({ x, y, width, height }),
    measureText: (text: string) => ({ width: [...text].length * Number(/(\d+)px/.exec(pen.font)?.[1]) }),
    fillText: (text: string, x: number, y: number) =>
      void written.push({ text, x, y, px: Number(/(\d+)px/.exec(pen.font)?.[1]) }),
  };
  return { pen: pen as unknown as Pen, written, pictures };
}

const places = ['350000', '310000', '650000', '440000'];

describe('the sheet to print', () => {
  it.each(flowIds.flatMap((flow) => places.map((region) => [flow, region] as const)))(
    '%s in %s fits on A4, above its foot, in letters that can be read from a chair',
    (flow, region) => {
      const { pen, written } = penOnPaper();
      const poster = posterOf(flow, whomOf({ region, scheme: 'resident', who: 'mum' }, [], '2026-11-24'));
      drawPoster(pen, poster);
      const foot = written.find(({ text }) => text.startsWith('不行？'));
      const end = written.filter(({ y }) => y < (foot?.y ?? 0));
      expect(Math.max(...end.map(({ y, px }) => y + px))).toBeLessThan(foot?.y ?? 0);
      expect(Math.max(...written.map(({ y, px }) => y + px))).toBeLessThan(posterHeight);
      expect(Math.max(...written.map(({ text, x, px }) => x + ([...text].length - 1) * px))).toBeLessThan(posterWidth);
      expect(Math.min(...written.map(({ px }) => px))).toBeGreaterThanOrEqual(28);
      // a canvas knows no new line: it would write the two as one
      expect(written.filter(({ text }) => text.includes('\n'))).toEqual([]);
    },
  );

  it.each(flowIds)('%s has room for its code: nothing is written over it, and it stays on the paper', (flow) => {
    const { pen, written, pictures } = penOnPaper();
    drawPoster(
      pen,
      posterOf(flow, whomOf({ region: '650000', who: 'mum' }, [], '2026-11-24')),
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

  it('says whose place it is, and of what date the material is', () => {
    const poster = posterOf('help-parent', whomOf({ region: '350000' }, [], '2026-11-24'));
    expect(poster.tag).toBe('福建省发养老金的，这样办');
    expect(poster.foot.join('')).toContain('资料日期　2026年1月');
  });
});

describe('breaking lines', () => {
  const wide = (text: string) => [...text].length;

  it('fills each line and begins none with a closing mark', () => {
    expect(breakLines('先查一查，再办。', 4, wide)).toEqual(['先查一查，', '再办。']);
  });

  it('an empty text has no line', () => {
    expect(breakLines('', 4, wide)).toEqual([]);
  });
});
