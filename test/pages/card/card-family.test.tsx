import { render, screen } from '@testing-library/react';
import CardPage from '../../../src/pages/card/index';
import { forgetRemote } from '../../../src/state/remote';
import { aFamily } from '../../words/some-family.ts';
import { atHome } from '../family/at-home';
import { aMother } from '../ways/a-mother';
import { onThePhone, sharedCard } from '../ways/on-the-phone';

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

  it('已去世: everybody’s messages have ended, it can be put right', () => {
    atHome([aFamily()], [aMother({ stopped: 'deceased' })], { elder: 'e1' });
    render(<CardPage />);
    expect(answer()).toBe('请节哀。');
    expect(screen.getByText('点错了，接着提醒')).toBeTruthy();
    expect(screen.queryByText('改一改，或删掉')).toBeNull();
  });
});
