import { standingOf } from '../../src/state/standing.ts';
import { actsWords, becauseWords, hearsFirstWords, nobodyWords, turnByWhen } from '../../src/words/turn-words.ts';
import { aMother } from '../pages/ways/a-mother.ts';
import { day } from '../support/day.ts';
import { aFamily, aTurn } from './some-family.ts';

const family = aFamily();
const today = day('2026-11-24');

describe('whose turn it is, in words', () => {
  it.each([
    ['another', aTurn(), '这次归女儿', '女儿说她来办'],
    ['the reader', aTurn({ acts: 'm-son' }), '这次归您', '您说了来办'],
    ['who waits', aTurn({ because: 'waits' }), '这次归女儿', '女儿办了，在等结果'],
    ['who did it last', aTurn({ because: 'did-it-last' }), '这次归女儿', '上次是女儿办的'],
    ['who brought the elder in', aTurn({ because: 'brought-in' }), '这次归女儿', '是女儿先记下的'],
    ['who keeps the family', aTurn({ because: 'keeps' }), '这次归女儿', null],
  ])('%s', (_who, turn, acts, because) => {
    expect(actsWords(family, turn)).toBe(acts);
    expect(becauseWords(family, turn, turn.because === 'waits' ? 'waiting' : 'due')).toBe(because);
  });

  it('who has waited for a month is no longer said to wait', () => {
    expect(becauseWords(family, aTurn({ because: 'waits' }), 'unseen')).toBe('女儿办了，结果还没看到');
  });

  it.each([
    ['backs up', aTurn(), day('2026-12-07'), '女儿先收提醒，12月7日还没办才叫您。'],
    ['backs up, and nothing is planned', aTurn(), null, '女儿先收提醒。'],
    ['acts', aTurn({ acts: 'm-son', role: 'acts' }), day('2026-11-30'), '先提醒您，家里人晚几天才收。'],
    ['stands in', aTurn({ role: 'acts', standsIn: 'm-son' }), day('2026-11-30'), '女儿收不到消息，先提醒您。'],
    ['another stands in', aTurn({ standsIn: 'm-mum' }), null, '女儿收不到消息，先提醒长辈自己。'],
    ['wants none', aTurn({ role: 'none' }), null, '先提醒女儿，不发给您。'],
  ])('who hears first, to one who %s', (_who, turn, calledOn, words) => {
    expect(hearsFirstWords(family, turn, calledOn, today)).toBe(words);
  });

  it('when nobody would hear', () => {
    expect(nobodyWords(day('2026-12-07'), today)).toBe('到 12月7日 没人会收到消息');
  });

  it.each([
    ['a day of the place', {}, '最好 12月7日前办'],
    ['the last time is not known', { lastCertifiedOn: null }, '先查一查'],
    ['waiting', { waitingSince: '2026-11-20' }, '在等结果'],
    ['waiting for a month', { waitingSince: '2026-10-24' }, '先查一查'],
    ['the money stopped', { money: 'stopped' as const }, '钱停了，先打电话'],
    ['done this month', { lastCertifiedOn: '2026-11-02' }, '现在不用办'],
  ])('by when: %s', (_name, dates, words) => {
    const elder = aMother({}, dates);
    const [benefit] = elder.benefits;
    expect(benefit && turnByWhen(standingOf(elder, benefit, today), today)).toBe(words);
  });
});
