import { isPension } from '../vocabulary.ts';
import type { PlaceChange } from './place-changes.ts';
import { type Answered, phoneWays, type Reason, type WayId } from './types.ts';

const plain: Readonly<Record<WayId, string>> = {
  'help-parent': '用您自己的手机、自己的账号，刷{who}的脸。',
  'provincial-app': '发钱那个省自己的入口，先试它。',
  'e-social-card': '微信里搜得到，人社部讲过怎么点。',
  wechat: '不用另装。搜哪个名字，点开就有。',
  alipay: '平常用支付宝的选它。搜哪个名字，点开就有。',
  'official-website': '有带摄像头的电脑就行，也能代办。',
  'app-12333': '人社部的说明里有它。要先实名、领电子社保卡。',
  counter: '当面办，不用会手机。带身份证。',
  bank: '您那里见过银行能办，先打电话。',
  'community-activity': '去社区时顺便办，先问有没有。',
  'home-visit': '人来家里办，{who}不用出门。',
  'cannot-blink': '换材料、换入口，或家里人带材料去办。',
  abroad: '使领馆讲的办法。',
  'hk-macao-taiwan': '先问发钱的地方现在认哪一种。',
  suspended: '先问清为什么停，再补。',
  'late-online': '再认一次。有的地方停了也让刷。',
  'late-offline': '带身份证去窗口补。',
};

const byAnswer = (way: WayId, answers: Answered): string => {
  const { where, body, phone, money } = answers;
  if (way === 'help-parent' && where !== 'beside') return '请{who}身边的人，用他自己的手机帮{who}刷。';
  if (way === 'e-social-card' && phone === 'helper')
    return where === 'beside'
      ? '用亲情服务，在您的手机上打开{who}的卡。'
      : '用亲情服务，在帮忙的人手机上打开{who}的卡。';
  if (way === 'counter' && body === 'cannot') return '人工窗口，先打电话问怎么办。';
  if (way === 'abroad' && (phone === 'none' || body === 'cannot')) return '手机办不成，问使领馆办纸质表。';
  if (way === 'late-offline' && body !== 'ok') return '家里人先打电话，问能不能代。';
  if (way === 'suspended' && money === 'unknown') return '真停了再看这条：先问清为什么停，再补。';
  return plain[way];
};

const fromHmt = (way: WayId, { where }: Answered, added: readonly PlaceChange[]): string[] => {
  if (where !== 'hmt' || !phoneWays.includes(way) || added.some(({ when }) => when?.where === 'hmt')) return [];
  return ['在港澳台能不能用，材料里没写，先问 12333。'];
};

const otherScheme = (way: WayId, { scheme }: Answered): string[] => {
  if (isPension(scheme)) return [];
  if (way === 'wechat' || way === 'alipay') return ['领这种钱的，只走本省自己的入口。'];
  return way === 'abroad' ? ['工伤、遗属走不走这条，材料里没写，先问 12333。'] : [];
};

const withoutEntry = (way: WayId, changes: readonly PlaceChange[]): PlaceChange | undefined =>
  way === 'help-parent'
    ? changes.find(({ act, ways }) => act === 'remove' && ways.includes('provincial-app'))
    : undefined;

const noOwnEntry = (removed: PlaceChange | undefined, { scheme }: Answered): string[] =>
  removed?.reason ? [removed.reason, isPension(scheme) ? '先走电子社保卡。' : '先走电脑上的国家平台。'] : [];

/** What speaks for a way, in the place's own words where it has some. */
export const reasonIn = (way: WayId, answers: Answered, changes: readonly PlaceChange[]): Reason => {
  const here = changes.filter(({ ways }) => ways.includes(way));
  const local = here.find(({ act }) => act !== 'remove' && act !== 'add');
  const added = here.filter(({ act }) => act === 'add');
  const removed = withoutEntry(way, changes);
  const said = [
    local?.reason ?? byAnswer(way, answers),
    ...noOwnEntry(removed, answers),
    ...otherScheme(way, answers),
    ...added.flatMap(({ reason }) => reason ?? []),
    ...fromHmt(way, answers, added),
  ];
  return { reason: said.join(''), src: [local, removed, ...added].flatMap((change) => change?.src ?? []) };
};
