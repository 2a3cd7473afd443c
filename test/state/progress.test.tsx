import { act, renderHook } from '@testing-library/react';
import { forgetProgress, useProgress } from '../../src/state/progress.ts';
import { onThePhone } from '../pages/ways/on-the-phone.ts';
import { fake } from '../stand-ins/taro.ts';

beforeEach(() => onThePhone());

const open = (flow: string, elder?: string) => renderHook(() => useProgress(flow, elder)).result;

describe('where somebody is in a flow', () => {
  it('coming back from another app, the same step is open', () => {
    const { current } = open('wechat', 'e1');
    act(() => current.move({ step: 3 }));
    expect(open('wechat', 'e1').current.progress).toEqual({ step: 3, path: null, all: false });
    expect(JSON.stringify(fake.storage.get('progress'))).toContain('"wechat:e1"');
  });

  it('another flow and another elder begin at the first', () => {
    expect(open('help-parent', 'e1').current.progress.step).toBe(0);
    expect(open('wechat', 'e2').current.progress.step).toBe(0);
    expect(open('wechat').current.progress.step).toBe(0);
  });

  it('done: the next time begins at the first', () => {
    act(() => forgetProgress('wechat', 'e1'));
    expect(open('wechat', 'e1').current.progress.step).toBe(0);
  });
});
