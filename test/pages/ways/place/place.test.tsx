import { fireEvent, render, screen } from '@testing-library/react';
import { caseWays } from '../../../../src/pages/ways/place/case-ways.ts';
import Place from '../../../../src/pages/ways/place/index.tsx';
import { provinces } from '../../../../src/rules/regions/region-name.ts';
import { schemes } from '../../../../src/rules/vocabulary.ts';
import { elders } from '../../../../src/state/elders.ts';
import { placeCases } from '../../../../src/words/place-cases.ts';
import { onThePhone, openedUrl, pageCame, sharedCard } from '../on-the-phone.ts';

const rule = { region: '350000', scheme: 'resident' };

describe('查一个地方', () => {
  it('asks where from and which, and answers at the second tap, with nobody added', () => {
    onThePhone({ region: '350000' });
    render(<Place />);
    expect(screen.getByText('不用加长辈，点两下就有。')).toBeTruthy();
    expect(document.body.textContent).not.toContain('每 365 天一次');
    fireEvent.click(screen.getByText('村里、社区领'));
    expect(document.body.textContent).toContain('福建省：每 365 天一次。');
    expect(elders.get()).toEqual([]);
  });

  it('leaves the whole screen to the two questions; whom to call comes with the place', () => {
    onThePhone({});
    const { unmount } = render(<Place />);
    expect(screen.queryByText(/^拨/)).toBeNull();
    unmount();
    onThePhone(rule);
    render(<Place />);
    expect(screen.getByText('拨 12333')).toBeTruthy();
  });

  it('says beside each case what to do, never the case once more', () => {
    onThePhone(rule);
    render(<Place />);
    for (const again of ['钱停了怎么办', '港澳台怎么办', '不用眨眼的办法'])
      expect(screen.queryByText(again)).toBeNull();
    expect(screen.getAllByText('先打电话问')).toHaveLength(2);
  });

  it('says what stopping means there, and leads to what is wrong with its rule', () => {
    onThePhone(rule);
    render(<Place />);
    expect(screen.getByText('办好的下个月恢复。')).toBeTruthy();
    fireEvent.click(screen.getByText('这里不对？'));
    expect(openedUrl()).toBe('/pages/ways/differs/index?region=350000&scheme=resident');
  });

  it('has the way for each kind of person; a tap opens all of them with the reasons', async () => {
    onThePhone(rule);
    render(<Place />);
    fireEvent.click(screen.getByText('走不动，没有手机'));
    expect(openedUrl()).toBe(
      '/pages/ways/choose/index?region=350000&scheme=resident&where=beside&body=home&phone=none&money=ok',
    );
    await pageCame();
    fireEvent.click(screen.getByText('做成一张图'));
    expect(openedUrl()).toMatch(
      /^\/pages\/steps\/poster\/index\?flow=ways&ways=help-parent\..*&region=350000&scheme=resident$/,
    );
  });

  it('is handed over with its place, and opens on it with the answer first', () => {
    onThePhone(rule);
    render(<Place />);
    const { title, path } = sharedCard();
    expect(path).toBe('/pages/ways/place/index?region=350000&scheme=resident');
    expect(title).not.toContain('福建');
    expect(screen.getByRole('heading', { name: '老人的养老认证，这样办' })).toBeTruthy();
  });

  it.each(provinces.flatMap(({ code }) => schemes.map((scheme) => [code, scheme] as const)))(
    'has a way for every case in %s of %s',
    (code, scheme) => {
      expect(caseWays(code, scheme).map(({ one }) => one)).toEqual(placeCases);
    },
  );
});
