import { windowOf } from '../../src/rules/benefit/window-of.ts';
import type { Standing } from '../../src/state/standing.ts';
import { badgeWords, headline } from '../../src/words/standing-words.ts';
import { mum, mumsBenefit } from '../server/support/mum.ts';
import { day } from '../support/day.ts';

/** What the words do not look at. */
const told = windowOf(mum, mumsBenefit, day('2026-11-24'));
if (!told.ok || told.value.checkBy === null) throw new Error('福建居民 has a window with a day');
const window = { ...told.value, checkBy: told.value.checkBy };

const at = (kind: 'later' | 'fine', daysLeft: number): Standing => ({ kind, daysLeft, window });
const due = (daysLeft: number, countdown: boolean): Standing => ({ kind: 'due', daysLeft, countdown, window });
/** The day on which so many days are left to 12月14日. */
const dayOf = ({ daysLeft }: Standing) =>
  day(new Date(Date.parse('2026-12-14') - (daysLeft ?? 20) * 86_400_000).toISOString().slice(0, 10));
const undated = (kind: 'look-up' | 'missed' | 'waiting' | 'unseen' | 'unpaid'): Standing => ({
  kind,
  daysLeft: null,
  window: null,
});

describe('the first line answers', () => {
  it.each([
    [due(21, true), '妈妈该办认证了，最好 12月7日前', '该办了'],
    [due(7, true), '妈妈该办认证了，最好今天办', '该办了'],
    [due(6, true), '妈妈该办认证了，到 12月14日还有 6 天', '该办了'],
    [due(0, true), '妈妈该办认证了，最晚就是今天', '该办了'],
    [due(6, false), '妈妈的认证，这些天查一查', '该查了'],
    [undated('missed'), '妈妈的认证，先查一查', '该查了'],
    [undated('look-up'), '妈妈上次哪天办的，先查一查', '日子还不知道'],
    [undated('unpaid'), '妈妈的钱停了，先打电话', '钱停了'],
    [at('later', 37), '妈妈还不急，最好 12月7日前', '还不急'],
    [
      { kind: 'ahead', last: day('2027-01-05'), daysLeft: null, window: null } as const,
      '妈妈上次的日子，在今天之后',
      '日子不对',
    ],
    [undated('waiting'), '妈妈的认证，在等结果', '等结果'],
    [undated('unseen'), '妈妈的结果还没看到，先查一查', '该查了'],
    [at('fine', 300), '妈妈不用办', '不用办'],
    [{ kind: 'stopped', daysLeft: null, window: null } as const, '妈妈的提醒都停了', '不提醒了'],
  ])('%#', (how, sentence, pill) => {
    expect(headline('mum', how, dayOf(how)).join('')).toBe(sentence);
    expect(badgeWords(how).text).toBe(pill);
  });

  it('speaks to who looks after themselves', () => {
    expect(headline('self', due(3, true), dayOf(due(3, true))).join('')).toBe('您该办认证了，到 12月14日还有 3 天');
  });

  it('nothing past is called 逾期, and what is over is not red', () => {
    expect(badgeWords(undated('missed')).kind).toBe('due');
  });
});
