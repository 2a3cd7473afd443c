import {
  firstRenderProblems,
  measureFirstRender,
  renderLimits,
} from '../../../../tools/package/checks/first-render.ts';
import type { TaroNode } from '../../../../tools/player/tree.ts';

const crossing = (key: string, bytes: number) => ({ bytes, keys: [key], data: {}, atMs: 0 });

const tree: TaroNode = {
  nn: 'root',
  cn: [
    {
      nn: '2',
      cn: [
        { nn: '2', cn: [{ nn: '9', v: 'a' }] },
        { nn: '9', v: 'b' },
      ],
    },
  ],
};

describe('the first render of a page', () => {
  it('is page-meta and the navigation bar, then the content', () => {
    const setDatas = [crossing('navigationBar', 90), crossing('pageMeta', 200), crossing('root.cn', 3000)];
    expect(measureFirstRender(setDatas, tree)).toEqual({
      before: 2,
      beforeBytes: 290,
      content: 1,
      bytes: 3000,
      nodes: 4,
      depth: 3,
      widest: 2,
    });
  });

  it.each(Object.entries(renderLimits))('fails when %s is over %d', (measure, limit) => {
    expect(firstRenderProblems('home', renderLimits)).toEqual([]);
    const [problem] = firstRenderProblems('home', { ...renderLimits, [measure]: limit + 1 });
    expect(problem).toBe(`home: ${measure} is ${limit + 1}, the limit is ${limit}`);
  });

  it('fails when nothing comes at all', () => {
    expect(firstRenderProblems('home', { ...renderLimits, content: 0 })).toEqual(['home: nothing was rendered']);
  });
});
