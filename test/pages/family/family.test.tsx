import { fireEvent, render, screen } from '@testing-library/react';
import Family from '../../../src/pages/family/index';
import { aMother } from '../ways/a-mother';
import { onThePhone, openedUrl, sharedCard } from '../ways/on-the-phone';

describe('家庭, until families share', () => {
  it('nobody yet: says what it is for, and how to begin', () => {
    onThePhone();
    render(<Family />);
    expect(screen.getByRole('heading', { name: '叫上家里人，一起记着' })).toBeTruthy();
    fireEvent.click(screen.getByText('加一位长辈'));
    expect(openedUrl()).toBe('/pages/elder/index');
  });

  it.each([
    ['a date of the place', {}, {}, '妈妈的认证，您来办，最晚 12月14日'],
    [
      'a date nobody wrote down there',
      { region: '650000', regionName: '新疆' },
      { lastCertifiedOn: '2026-06-20' },
      '妈妈的认证，您来查一查，就这些天',
    ],
    ['the last time not known', {}, { lastCertifiedOn: null }, '妈妈的认证，您来查一查'],
    ['waiting for the result', {}, { state: 'waiting' as const, waitingSince: '2026-11-20' }, '妈妈的认证，您来看结果'],
    ['certified this month', {}, { lastCertifiedOn: '2026-11-02' }, '现在没有人要办'],
    ['one who looks after themselves', { relation: 'self' as const }, {}, '您自己的认证，您来办，最晚 12月14日'],
  ])('the first line says who acts by when: %s', (_name, elder, dates, words) => {
    onThePhone({}, [aMother(elder, dates)]);
    render(<Family />);
    expect(screen.getByRole('heading', { name: words })).toBeTruthy();
  });

  it('who needs something stands first; who is not reminded is not there', () => {
    onThePhone({}, [
      aMother({ id: 'e2', relation: 'dad' }, { lastCertifiedOn: '2026-11-02' }),
      aMother({ id: 'e3', relation: 'grandma', stopped: 'deceased' }),
      aMother(),
    ]);
    render(<Family />);
    expect(screen.getAllByText(/^(妈妈|爸爸|奶奶)$/).map(({ textContent }) => textContent)).toEqual(['妈妈', '爸爸']);
  });

  it('the invitation leads home and says neither date nor place', () => {
    onThePhone({}, [aMother()]);
    render(<Family />);
    expect(screen.getByText('发邀请卡到家庭群')).toBeTruthy();
    expect(sharedCard()).toMatchObject({ title: '爸妈的养老认证，家里人一起照看', path: '/pages/home/index' });
  });

  it('how it works today: each phone keeps its own, and what the others tap to have no more reminders', () => {
    onThePhone();
    render(<Family />);
    expect(screen.getByText('现在各记各的')).toBeTruthy();
    expect(
      screen.getByText('谁办好了，在群里说一声。别人在自己手机上点「已经办好了」，再点「看到了」，提醒就撤掉。'),
    ).toBeTruthy();
  });

  it('what it will do later is said, and cannot be tapped', () => {
    onThePhone();
    render(<Family />);
    const later = screen.getByRole('heading', { name: '以后' });
    const words = ['家里人看同一份日子，', '谁办好了大家都知道。现在还没做好。'].map((line) => screen.getByText(line));
    for (const element of [later, ...words]) expect(element.closest('button, [role=button], .rows, .card')).toBeNull();
    const tappable = screen.getAllByRole('button').map(({ textContent }) => textContent);
    expect(tappable).toEqual(['加一位长辈', '发邀请卡到家庭群']);
  });
});
