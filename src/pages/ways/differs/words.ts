import type { Matter, Teller } from '../../../contract/difference.ts';
import type { Telling } from '../../../state/tell-difference.ts';
import { notKept } from '../../../words/not-kept.ts';

export const matterChips: readonly { value: Matter; text: string }[] = [
  { value: 'cycle', text: '多久办一次' },
  { value: 'last-day', text: '截止那天' },
  { value: 'entry', text: '入口名字' },
  { value: 'phone', text: '电话' },
  { value: 'stopping', text: '停发和补发' },
];

export const tellerChips: readonly { value: Teller; text: string }[] = [
  { value: 'counter', text: '窗口' },
  { value: 'hotline', text: '12333' },
  { value: 'notice', text: '通知' },
  { value: 'site', text: '官网' },
];

/** What became of it, and what to do meanwhile. */
export function tellingWords(telling: Telling): string {
  if (telling === 'told') return '告诉我们了。您先照他们说的办。';
  if (telling === 'waiting') return '还没送到，先记在手机上。连上网再打开小程序，就送过去。';
  return typeof telling === 'string' ? notKept[telling] : telling.refused;
}

/** What is chosen first; null: both are. */
export const missingWords = (matter: Matter | null, teller: Teller | null): string | null => {
  if (matter === null) return '先点一下，哪里不一样。';
  return teller === null ? '再点一下，是谁说的。' : null;
};
