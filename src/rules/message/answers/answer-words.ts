import { signSentences } from '../message-words.ts';
import type { Settled } from '../types.ts';
import type { Demand, Sender } from './questions.ts';

export const demandQuestion = '它叫您做什么？';
export const demandWords: Readonly<Record<Demand, string>> = {
  link: '点链接，或扫码',
  secrets: '给验证码、密码、卡号',
  money: '交钱、转账',
  app: '装软件、开共享',
  certify: '只叫去办认证',
  nothing: '都没有',
};

export const senderQuestion = '是谁发来的？';
export const senderWords: Readonly<Record<Sender, string>> = {
  known: '社区，或认识的人',
  sms: '短信',
  group: '群里转的',
  phone: '电话',
};

const certifying = '照您家的日子办，不照它的。';
const calmly = '看看就行，不用照它做什么。';

const actions: Readonly<Record<Settled, Readonly<Record<Demand, string>>>> = {
  'scam-signs': {
    link: '别点，别扫。想查，自己打开官方的小程序。',
    secrets: '别给。是电话就挂断，自己拨 12333 问。',
    money: '别给钱。自己拨 12333 问。',
    app: '别装，别共享。是电话就挂断。',
    certify: certifying,
    nothing: calmly,
  },
  rumour: {
    link: '先别转。',
    secrets: '先别转。',
    money: '先别转。',
    app: '先别转。',
    certify: `先别转。${certifying}`,
    nothing: `先别转。${certifying}`,
  },
  unclear: {
    link: '先别点。打电话问发的人，或拨 12333。',
    secrets: '先别发。打个电话，听听是不是他本人。',
    money: '先别给。打个电话，问清楚是什么钱。',
    app: '先别装。用官方的名字，自己去搜。',
    certify: certifying,
    nothing: calmly,
  },
  ordinary: {
    link: certifying,
    secrets: certifying,
    money: certifying,
    app: certifying,
    certify: certifying,
    nothing: calmly,
  },
};

export const actionFor = (verdict: Settled, asks: Demand): string => actions[verdict][asks];

const unlike = '叫人去办，写法却不像各地的通知。';
const likeRumours = '说的话，跟见过的谣言很像。';

const reasons: Readonly<Record<Demand, string>> = {
  link: '叫您点、叫您扫。官方的，自己去找才稳。',
  secrets: '要您的卡号、密码、验证码。真的通知不要这些。',
  money: signSentences.fee,
  app: '要您装软件，或者看您的屏幕。',
  certify: unlike,
  nothing: likeRumours,
};

/** What of the answers tells that it is a rumour or a swindle; of the others the verdict's own words say enough. */
export const whyFor = (verdict: Settled, asks: Demand): string | null =>
  verdict === 'rumour' || verdict === 'scam-signs' ? reasons[asks] : null;

/**
 * The words seemed to be a rumour or a swindle, and the answers take it back, also where somebody one knows asks for
 * money.
 */
export const notAfterAll = '光看字有点像。照您答的，又说不准了。也不等于是真的。';
