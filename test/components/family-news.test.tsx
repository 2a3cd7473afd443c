import { act, render, screen } from '@testing-library/react';
import { FamilyNews } from '../../src/components/family-news/family-news.tsx';
import type { Elder } from '../../src/state/elder.ts';
import { addNews, type NewsItem, news } from '../../src/state/family/news.ts';
import { atHome } from '../pages/family/at-home.ts';
import { aMother } from '../pages/ways/a-mother.ts';
import { openedUrl } from '../pages/ways/on-the-phone.ts';
import { fake } from '../stand-ins/taro.ts';
import { day, instant } from '../support/day.ts';
import { aFamily, aMember, threeOfUs } from '../words/some-family.ts';

const done = (who: string | null): NewsItem => ({
  id: 'done:r1',
  kind: 'done',
  family: 'f1',
  elder: 'e1',
  benefit: 'b1',
  who,
  on: day('2026-11-22'),
  saidAt: instant('2026-11-22T02:00:00.000Z'),
});

const shown = (items: readonly NewsItem[], elder: Elder = aMother(), family = aFamily()) => {
  atHome([family], [elder]);
  news.clear();
  addNews(items);
  return render(<FamilyNews today={day('2026-11-24')} />);
};

describe('what others did', () => {
  it.each<[string, NewsItem, string]>([
    ['办好了', done('m-daughter'), '女儿 11月22日 办好了妈妈的。'],
    ['办好了, by one who has left', done(null), '家里人 11月22日 办好了妈妈的。'],
    ['left', { id: 'l', kind: 'left', family: 'f1', word: 'son-in-law' }, '女婿不再一起照看了。'],
    [
      'the reader was put out',
      { id: 'o', kind: 'out', family: 'f9', relations: ['mum', 'dad'] },
      '您不在那个家里了，妈妈、爸爸也不在您手机里了。',
    ],
    [
      'a benefit came back',
      { id: 'b', kind: 'returned', family: 'f1', elder: 'e1', who: 'm-daughter' },
      '女儿给妈妈办过认证，删掉的那一种又放回来了。',
    ],
    ['a change did not stand', { id: 'x', kind: 'refused', sentence: '家里人还没认出您。' }, '家里人还没认出您。'],
  ])('%s', (_what, item, words) => {
    shown([item]);
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('is told once: while the page is there, and not the next time the app opens', () => {
    const { rerender, unmount } = shown([done('m-daughter')]);
    rerender(<FamilyNews today={day('2026-11-24')} />);
    expect(screen.getByText(/办好了妈妈的/)).toBeTruthy();
    unmount();
    render(<FamilyNews today={day('2026-11-24')} />);
    expect(screen.queryByText(/办好了妈妈的/)).toBeNull();
  });

  it('is not told behind another page', () => {
    shown([]);
    act(() => fake.hide());
    act(() => addNews([done('m-daughter')]));
    expect(news.get()).toHaveLength(1);
    act(() => fake.showAgain());
    expect(news.get()).toEqual([]);
    expect(screen.getByText(/办好了妈妈的/)).toBeTruthy();
  });

  it('已去世 is told in kind words, and leads to where it can be put right', () => {
    shown([{ id: 's', kind: 'stopped', elder: 'e1', stopped: 'deceased' }], aMother({ stopped: 'deceased' }));
    screen.getByText('家里人说，妈妈走了').click();
    expect(screen.getByText(/^请节哀。/)).toBeTruthy();
    expect(openedUrl()).toBe('/pages/card/index?elder=e1');
  });

  it.each([
    ['one who is known asks about who joined', threeOfUs, true],
    ['one who is not known does not', threeOfUs.map((one) => ({ ...one, recognised: !one.me })), false],
  ])('%s', (_who, members, asks) => {
    const joined = aMember({ id: 'm-new', word: 'daughter-in-law', recognised: false });
    shown([], aMother(), aFamily({ members: [...members, joined] }));
    expect(screen.queryByText('儿媳加入了，认识吗？') !== null).toBe(asks);
  });
});
