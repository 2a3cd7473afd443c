import { fireEvent, render, screen } from '@testing-library/react';
import DonePage from '../../../src/pages/done/index.tsx';
import { forgetRemote } from '../../../src/state/remote.ts';
import { day, instant } from '../../support/day.ts';
import { aFamily } from '../../words/some-family.ts';
import { atHome } from '../family/at-home.ts';
import { aMother } from '../ways/a-mother.ts';
import { sharedCard } from '../ways/on-the-phone.ts';

const seen = {
  id: 'r1',
  kind: 'seen' as const,
  on: day('2026-11-20'),
  by: 'alipay' as const,
  nextDueOn: null,
  saidAt: instant('2026-11-20T02:00:00.000Z'),
};
const at = { elder: 'e1', benefit: 'b1' };
const tap = (text: string) => fireEvent.click(screen.getByText(text));

afterEach(forgetRemote);

describe('办好了 in a family', () => {
  it.each([
    ['another was first', 'm-daughter', true],
    ['the reader said it', 'm-son', false],
  ])('%s', (_who, who, told) => {
    atHome([aFamily({ sayers: [{ record: 'r1', who }] })], [aMother({}, { records: [seen] })], at);
    render(<DonePage />);
    expect(screen.queryByText('女儿 11月20日用支付宝办的') !== null).toBe(told);
  });

  it('看到了 says that everybody sees it, and the card opens what is true for members', () => {
    atHome([aFamily()], [aMother()], at);
    render(<DonePage />);
    tap('看到了');
    tap('记下来');
    expect(screen.getByText('家里人都看得到。各人的提醒，都换成下一次的了。')).toBeTruthy();
    expect(sharedCard().path).toContain('elder=e1');
  });

  it('还在等结果: the result is for who said it, the others’ messages wait', () => {
    atHome([aFamily()], [aMother()], at);
    render(<DonePage />);
    tap('还在等结果');
    expect(screen.getByText(/结果归您来看，家里别人的提醒先等着。/)).toBeTruthy();
  });
});
