import { verdictWords } from '../../../rules/message/message-words.ts';
import type { Verdict } from '../../../rules/message/types.ts';

export const verdicts: readonly Verdict[] = ['rumour', 'scam-signs', 'unclear'];

type Words = { kind: 'red' | 'plain'; word: string; means: string; card: string; answer: readonly string[] };

const words = (verdict: Verdict, kind: Words['kind'], means: string): Words => ({
  kind,
  word: verdictWords[verdict],
  means,
  card: `那条养老认证的消息，${verdictWords[verdict]}`,
  answer: ['这条消息，', verdictWords[verdict]],
});

/** What each verdict means; nobody who passed the message on is laughed at. */
export const verdictSaid: Readonly<Record<Verdict, Words>> = {
  rumour: words('rumour', 'red', '里面的说法，跟查到的材料对不上。'),
  'scam-signs': words('scam-signs', 'red', '里面要钱、要卡号、要验证码，或者叫人点链接、装软件。'),
  unclear: words('unclear', 'plain', '没看出谣言和骗子的样子，也不等于是真的。'),
};
