import type { SubscribeOutcome } from '../../platform/subscribe-outcome.ts';

type Words = { kind: 'green' | 'plain' | 'amber'; lead: string; text: string; settings?: true };

/** Each ending has its own words and its own way out; a refusal is not asked about twice. */
const words: Record<SubscribeOutcome, Words> = {
  accepted: { kind: 'green', lead: '好，多了一条', text: '还想更稳，再点一次。' },
  refused: {
    kind: 'plain',
    lead: '好，不提醒',
    text: '这条还发不了。想要了，再点一次；勾过「总是保持」的，要先到设置里改。',
  },
  'refused-silently': {
    kind: 'amber',
    lead: '微信记着您上次没让发',
    text: '选过「总是保持」，它就不再问了。到设置里的「通知管理」改成允许，再回来点一次。',
    settings: true,
  },
  'switched-off': {
    kind: 'amber',
    lead: '微信里的提醒总开关关着',
    text: '打开设置，点「通知管理」，把接收通知打开，再回来点一次。',
    settings: true,
  },
  banned: { kind: 'amber', lead: '微信暂时不让发', text: '先放进手机日历，到那天一样会响。' },
  filtered: { kind: 'amber', lead: '微信没有弹出来', text: '过会儿再点一次。急的话先放进手机日历。' },
  network: { kind: 'amber', lead: '没连上网', text: '您填的还在。连上再点一次。' },
  'in-background': { kind: 'plain', lead: '刚才切走了，没弹出来', text: '再点一次就好。' },
  unsupported: { kind: 'amber', lead: '这里弹不出来', text: '请用手机微信打开，或先放进手机日历。' },
  unclear: {
    kind: 'amber',
    lead: '不知道订上了没有',
    text: '看看「提醒」里的数：多了一条，就是订上了。没多，再点一次，或先放进手机日历。',
  },
  misconfigured: { kind: 'amber', lead: '提醒还没设好', text: '这是我们的事，不怪您。先放进手机日历。' },
};

/** `next`: what the plan holds now, with its day: 下次 12月5日提醒. */
export function outcomeWords(outcome: SubscribeOutcome, next: string | null): Words {
  const said = words[outcome];
  return outcome === 'accepted' && next ? { ...said, text: `${next}。${said.text}` } : said;
}
