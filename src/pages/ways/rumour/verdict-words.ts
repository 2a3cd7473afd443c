import { adviceFor, looksLikeWords, verdictWords } from '../../../rules/message/message-words.ts';
import type { Settled } from '../../../rules/message/types.ts';

export const verdicts: readonly Settled[] = ['rumour', 'scam-signs', 'unclear', 'ordinary'];

type Words = { kind: 'red' | 'plain'; word: string; means: string; card: string };

const words = (verdict: Settled, kind: Words['kind'], means: string): Words => ({
  kind,
  word: verdictWords[verdict],
  means,
  card: `那条养老认证的消息，${verdictWords[verdict]}`,
});

/** What each verdict means; nobody who passed the message on is laughed at. */
export const verdictSaid: Readonly<Record<Settled, Words>> = {
  rumour: words('rumour', 'red', '里面的说法，跟查到的材料对不上。'),
  'scam-signs': words('scam-signs', 'red', '里面要钱、要卡号、要验证码，或者叫人点链接、装软件。'),
  unclear: words('unclear', 'plain', '没看出谣言和骗子的样子，也不等于是真的。'),
  ordinary: words('ordinary', 'plain', '没要钱，没要码，也没叫您点什么。'),
};

/** What it means where no sign says it, only the manner of the words. */
const looksLike = '跟见过的那些话很像。拿不准，就先别照做。';

/** The answer, and what it means: certain only where the signs are. */
export const answerWords = (verdict: Settled, sure: boolean): { answer: readonly string[]; means: string } =>
  sure || verdict === 'unclear' || verdict === 'ordinary'
    ? { answer: ['这条消息，', verdictWords[verdict]], means: verdictSaid[verdict].means }
    : { answer: ['这条消息，', looksLikeWords[verdict]], means: looksLike };

/** What only sounds like a rumour may be a swindle: nothing is given either way. */
export const adviceWords = (verdict: Settled, sure: boolean): readonly string[] =>
  verdict === 'rumour' && !sure ? ['先别转发。', ...adviceFor['scam-signs']] : adviceFor[verdict];
