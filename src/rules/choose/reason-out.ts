import { isPension } from '../vocabulary.ts';
import type { PlaceChange } from './place-changes.ts';
import { type Answered, phoneWays, type Reason, visitWays, type WayId } from './types.ts';

type RuledOut = (answers: Answered) => string | null;

const outside: RuledOut = ({ where }) => (where === 'abroad' || where === 'hmt' ? '要本人在国内到场。' : null);
const stopped: RuledOut = ({ money }) => (money === 'stopped' ? '钱停了，先照「钱停了怎么办」走。' : null);
const noBlinking: RuledOut = ({ body }) => (body === 'cannot' ? '多半要眨眼、点头或念数字，{who}做不来。' : null);
const noPhone: RuledOut = ({ phone, body }) =>
  body !== 'cannot' && phone === 'none' ? '要有手机或电脑，还要有人会用。' : null;
const atHome: RuledOut = ({ body }) => (body === 'home' ? '要本人到场。' : null);
const notStopped: RuledOut = ({ money }) => (money === 'ok' ? '钱没停，用不着补。' : null);
const notKnown: RuledOut = ({ money }) => (money === 'unknown' ? '先弄清停没停。' : null);

const alone: RuledOut = ({ where, phone, body }) =>
  where === 'apart' && body !== 'cannot' && phone === 'none' ? '您一个人办不成：刷的是{who}的脸，人要在手机前。' : null;
const canThemselves: RuledOut = ({ phone }) => (phone === 'self' ? '{who}自己会，用不着代。' : null);
const inHelp: RuledOut = ({ phone }) => (phone === 'helper' ? '并到「用自己的手机帮{who}刷」里了。' : null);
const onlySelf: RuledOut = ({ phone }) => (phone === 'helper' ? '没有找到它能帮别人的说明。' : null);
const pensionsOnly: RuledOut = ({ scheme }) => (isPension(scheme) ? null : '说明里只写了三种养老待遇。');
const cannotVisit: RuledOut = ({ body }) => (body === 'cannot' ? '{who}做不来动作，先走上门、材料和人工窗口。' : null);
const canBlink: RuledOut = ({ body }) => (body === 'cannot' ? null : '{who}能做动作，用不着。');
const canGoOut: RuledOut = ({ body }) => (body === 'ok' ? '上门先留给出不了门的人。' : null);
const notAbroad: RuledOut = ({ where }) => (where === 'hmt' ? '并到港澳台这一条里了。' : '那是住在国外的人用的。');
const notHmt: RuledOut = () => '那是住在港澳台的人用的。';

const own: Readonly<Partial<Record<WayId, readonly RuledOut[]>>> = {
  'help-parent': [stopped, alone, noBlinking, noPhone, canThemselves],
  'provincial-app': [stopped, noBlinking, noPhone, inHelp],
  'e-social-card': [stopped, noBlinking, noPhone, pensionsOnly],
  'app-12333': [stopped, noBlinking, noPhone, onlySelf],
  'home-visit': [outside, canGoOut],
  'cannot-blink': [canBlink],
  abroad: [notAbroad],
  'hk-macao-taiwan': [notHmt],
  suspended: [notStopped],
  'late-online': [notStopped, notKnown, noBlinking, noPhone],
  'late-offline': [outside, notStopped, notKnown],
};

const rulesOf = (way: WayId): readonly RuledOut[] => {
  if (visitWays.includes(way)) return [outside, atHome, cannotVisit, ...(way === 'bank' ? [] : [stopped])];
  return own[way] ?? (phoneWays.includes(way) ? [stopped, noBlinking, noPhone] : []);
};

const bankUnknown = '您那里银行能不能办，没有找到。';

/** What ruled a way out: the place where it removed it, else the first answer that speaks against it. */
export const reasonOut = (way: WayId, answers: Answered, changes: readonly PlaceChange[]): Reason => {
  for (const rule of rulesOf(way)) {
    const reason = rule(answers);
    if (reason !== null) return { reason, src: [] };
  }
  const removed = changes.find(({ act, ways }) => act === 'remove' && ways.includes(way));
  return { reason: removed?.reason ?? bankUnknown, src: removed?.src ?? [] };
};
