import { act, renderHook } from '@testing-library/react';
import { forgetProgress, restoreProgress, useProgress } from '../../src/state/progress';
import { onThePhone } from '../pages/ways/on-the-phone';
import { fake } from '../stand-ins/taro';

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

  it.each([
    ['a step before the first', { step: -2, path: null, all: false }],
    ['a step that is text', { step: 'two', path: null, all: false }],
    ['nothing at all', null],
    ['half of it', { all: true }],
  ])('kept broken: %s, opens the first step', (_name, kept) => {
    expect(restoreProgress({ 'wechat:e1': kept, 'wechat:e2': { step: 2, path: 'b', all: true } })).toEqual({
      'wechat:e1': { step: 0, path: null, all: false },
      'wechat:e2': { step: 2, path: 'b', all: true },
    });
  });

  it.each([[null], ['text'], [7], [true]])('%j is no places at all', (kept) => {
    expect(restoreProgress(kept)).toEqual({});
  });
});
