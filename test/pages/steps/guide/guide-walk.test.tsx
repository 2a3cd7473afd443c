import { render, screen } from '@testing-library/react';
import Guide from '../../../../src/pages/steps/guide/index.tsx';
import { flowOf } from '../../../../src/rules/flows/all-flows.ts';
import { stepsFor } from '../../../../src/rules/flows/steps-for.ts';
import { flowIds } from '../../../../src/rules/flows/types.ts';
import { regionCode } from '../../../../src/rules/region-code.ts';
import { fake } from '../../../stand-ins/taro.ts';
import { aMother } from '../../ways/a-mother.ts';
import { openedUrl } from '../../ways/on-the-phone.ts';
import { answer, next, opened, steps, stepsShown, tap, walkToTheLast } from './opened.tsx';

describe('walking through a flow', () => {
  it.each(flowIds)('%s: every step in its order, and at the end somewhere to go', (flow) => {
    opened({ flow });
    const all = steps(flow);
    for (const [index, step] of all.entries()) {
      expect(answer()).toBe(step.do);
      expect(screen.getByText(`第 ${index + 1} 步，共 ${all.length} 步`)).toBeTruthy();
      if (index < all.length - 1) next();
    }
    expect(screen.queryByText('做好了，下一步')).toBeNull();
    tap('都做好了');
    expect(openedUrl()).toMatch(/^\/pages\//);
  });

  it('what only one article says is doubted once on a screen', () => {
    opened({ flow: 'alipay' });
    tap('市民中心');
    for (let at = stepsShown(); at > 1; at -= 1) {
      expect(screen.queryAllByText(/各地入口不同，您那里可能没有/).length).toBeLessThan(2);
      next();
    }
  });

  it('back one step', () => {
    opened({ flow: 'help-parent' });
    expect(screen.queryByText('上一步')).toBeNull();
    next();
    next();
    tap('上一步');
    expect(answer()).toBe(steps('help-parent')[1]?.do);
  });

  it('what to have at hand stands before the first step only', () => {
    opened({ flow: 'help-parent' });
    expect(screen.getByText('先备好')).toBeTruthy();
    next();
    expect(screen.queryByText('先备好')).toBeNull();
  });

  it('coming back from another app opens the same step; another flow begins at its first', () => {
    const { unmount } = opened({ flow: 'wechat' });
    next();
    next();
    unmount();
    const again = render(<Guide />);
    expect(answer()).toBe(steps('wechat')[2]?.do);
    again.unmount();
    fake.params = { flow: 'last-time' };
    render(<Guide />);
    expect(answer()).toBe(steps('last-time')[0]?.do);
  });

  it('爸爸 begins at the first step, wherever 妈妈 is', () => {
    const { unmount } = opened({ flow: 'wechat', elder: 'e1' }, aMother(), aMother({ id: 'e2', relation: 'dad' }));
    next();
    unmount();
    fake.params = { flow: 'wechat', elder: 'e2' };
    render(<Guide />);
    expect(screen.getByText(/^第 1 步/)).toBeTruthy();
  });

  it('done once, the next time begins at the first step', () => {
    const { unmount } = opened({ flow: 'last-time' });
    walkToTheLast();
    tap('都做好了');
    unmount();
    render(<Guide />);
    expect(screen.getByText(/^第 1 步/)).toBeTruthy();
  });

  it('a place kept in a longer flow than today’s opens the last step', () => {
    const { unmount } = opened({ flow: 'help-parent' });
    walkToTheLast();
    const count = stepsShown();
    unmount();
    fake.params = { flow: 'help-parent', region: '350000' };
    render(<Guide />);
    expect(screen.getByText(new RegExp(`^第 ${Math.min(count, stepsShown())} 步`))).toBeTruthy();
  });

  it('where a place has its own entry, its own steps are walked', () => {
    const own = stepsFor(flowOf('help-parent'), { region: regionCode('350000'), scheme: 'resident' });
    opened({ flow: 'help-parent', region: '350000', scheme: 'resident' });
    for (const [index, step] of own.entries()) {
      expect(answer()).toBe(step.do);
      if (index < own.length - 1) next();
    }
  });
});
