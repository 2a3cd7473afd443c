import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outcomeWords } from '../../../src/components/subscribe/outcome-words.ts';
import type { SubscribeOutcome } from '../../../src/platform/subscribe-outcome.ts';

const file = readFileSync(join(__dirname, '../../../src/platform/subscribe-outcome.ts'), 'utf8');
const outcomes = [...file.matchAll(/^ {2}\| '([a-z-]+)'/gm)].map(([, name]) => name as SubscribeOutcome);

describe('the endings of a subscription', () => {
  it('are eleven', () => expect(outcomes).toHaveLength(11));

  it('only a place that is not WeChat on a phone sends one to WeChat on a phone', () => {
    expect(outcomes.filter((outcome) => outcomeWords(outcome, null).text.includes('请用手机微信打开'))).toEqual([
      'unsupported',
    ]);
  });

  it('each has words of its own', () => {
    expect(new Set(outcomes.map((outcome) => outcomeWords(outcome, null).lead)).size).toBe(outcomes.length);
  });

  it.each(outcomes)('%s blames nobody, and says what to do next', (outcome) => {
    const { lead, text } = outcomeWords(outcome, null);
    expect(`${lead}。${text}`).not.toMatch(/失败|错误|授权|请知悉/);
    expect(text).toMatch(/再点|手机日历|设置/);
  });

  it('a yes names the day on which the message comes, where there is one', () => {
    expect(outcomeWords('accepted', '下次 12月5日提醒').text).toBe('下次 12月5日提醒。还想更稳，再点一次。');
    expect(outcomeWords('accepted', null).text).toBe('还想更稳，再点一次。');
    expect(outcomeWords('refused', '下次 12月5日提醒')).toEqual(outcomeWords('refused', null));
  });

  it('only where WeChat does not ask any more the settings are the way out', () => {
    expect(outcomes.filter((outcome) => outcomeWords(outcome, null).settings)).toEqual([
      'refused-silently',
      'switched-off',
    ]);
  });
});
