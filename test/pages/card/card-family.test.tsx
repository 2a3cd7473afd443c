import { render, screen } from '@testing-library/react';
import CardPage from '../../../src/pages/card/index.tsx';
import { forgetRemote } from '../../../src/state/remote.ts';
import { day } from '../../support/day.ts';
import { aFamily, unrecognised } from '../../words/some-family.ts';
import { atHome } from '../family/at-home.ts';
import { aMother } from '../ways/a-mother.ts';
import { onThePhone, sharedCard } from '../ways/on-the-phone.ts';

const sent = { who: 'mum', region: '350000', scheme: 'resident', state: 'due', elder: 'e1' };
const answer = () => screen.getAllByRole('heading')[0]?.textContent;

afterEach(forgetRemote);

describe('the card of an elder whom a family cares for', () => {
  it('opens for a member what is true now, whatever it said', () => {
    atHome([aFamily()], [aMother({}, { lastCertifiedOn: '2026-11-02' })], sent);
    render(<CardPage />);
    expect(answer()).toBe('妈妈不用办');
  });

  it('opens for others the guide, and asks for no login', () => {
    onThePhone(sent, []);
    render(<CardPage />);
    expect(answer()).toBe('妈妈的认证，发卡片那天该办了');
    expect(screen.getByText('一步一步教我')).toBeTruthy();
  });

  it('carries an id that opens nothing for a stranger, and neither day nor place name', () => {
    atHome([aFamily()], [aMother()], { elder: 'e1' });
    render(<CardPage />);
    expect(sharedCard().path).toBe('/pages/card/index?who=mum&region=350000&scheme=resident&state=due&elder=e1');
  });

  describe('for who is not recognised at home yet', () => {
    it.each([
      ['money that stopped', { money: 'stopped' as const }, '钱又发了'],
      ['a day that was arranged', { visitOn: day('2026-12-03') }, '改天了，没约了，点这里'],
      ['looked, and not done', {}, '查了，还没办'],
      ['looked, and not found', {}, '没查到'],
      ['no day known', { lastCertifiedOn: null }, '查到了，填日子'],
      ['a day after today', { lastCertifiedOn: '2027-01-05' }, '改一改日子'],
    ])('%s: nothing is asked that the service would refuse', (_what, dates, words) => {
      atHome([aFamily()], [aMother({}, dates)], { elder: 'e1' });
      const { unmount } = render(<CardPage />);
      expect(screen.getByText(words)).toBeTruthy();
      unmount();
      atHome([unrecognised()], [aMother({}, dates)], { elder: 'e1' });
      render(<CardPage />);
      expect(screen.queryByText(words)).toBeNull();
      expect(screen.getByText('已经办好了')).toBeTruthy();
    });
  });

  it('已去世: everybody’s messages have ended, it can be put right', () => {
    atHome([aFamily()], [aMother({ stopped: 'deceased' })], { elder: 'e1' });
    render(<CardPage />);
    expect(answer()).toBe('请节哀。');
    expect(screen.getByText('点错了，接着提醒')).toBeTruthy();
    expect(screen.queryByText('改一改，或删掉')).toBeNull();
  });
});
