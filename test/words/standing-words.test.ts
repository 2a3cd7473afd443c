import type { Standing, StandingKind } from '../../src/state/standing.ts';
import { headline, statusWords } from '../../src/words/standing-words.ts';

const standing = (kind: StandingKind, daysLeft: number | null = null, countdown = false): Standing => ({
  kind,
  daysLeft,
  countdown,
  window: null,
});

describe('the first line answers', () => {
  it.each([
    [standing('due', 21, true), '妈妈该办认证了，还有 21 天', '该办了'],
    [standing('due', 0, true), '妈妈该办认证了，就是今天', '该办了'],
    [standing('due', 6, false), '妈妈的认证，这些天查一查', '该查了'],
    [standing('missed', -3), '妈妈的认证，先查一查', '先查一查'],
    [standing('look-up'), '先查一查，妈妈上次哪天认证的', '先查一查'],
    [standing('waiting', 6), '妈妈的认证，在等结果', '等结果'],
    [standing('fine', 300), '妈妈不用办', '不用办'],
    [standing('stopped'), '妈妈的提醒都停了', '不提醒了'],
  ])('%#', (how, sentence, pill) => {
    expect(headline('mum', how).join('')).toBe(sentence);
    expect(statusWords(how).text).toBe(pill);
  });

  it('speaks to who looks after themselves', () => {
    expect(headline('self', standing('due', 3, true)).join('')).toBe('您该办认证了，还有 3 天');
  });

  it('nothing past is called 逾期, and what is over is not red', () => {
    expect(statusWords(standing('missed')).kind).toBe('due');
  });
});
