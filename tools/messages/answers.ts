import type { Answers, Demand, Sender } from '../../src/rules/message/answers/questions.ts';
import { isBad, type Labelled, type MessageKind } from './corpus.ts';

/** Voices whose name says how they arrive, and those that arrive so whatever their name. */
const smsNames = /sms|short-message/;
const bySms = [
  'notices-of-regions',
  'letter-number',
  'email-letter',
  'bank',
  'traditional',
  'residents-app-push',
  'bureau-many-styles',
  'reference-letters',
  'threats-court-letters',
  'bank-scam-letters',
  'township-letters',
  'forged-notices-calm',
  'notices-with-pressure',
];
const phoneNames = /call(?:s|ers?)?(?:-|$)|phone-script/;
const byPhone = [
  'remote-helper',
  'hotline-answers',
  'hotline-fake-bureau',
  'telecom-desk',
  'sheng-ji-script',
  'fake-police-gentle',
];
const whatKindAsks: Readonly<Record<MessageKind, Demand>> = {
  rumour: 'certify',
  phishing: 'secrets',
  fee: 'money',
  'shared-screen': 'app',
  notice: 'certify',
  community: 'certify',
  bank: 'certify',
  press: 'nothing',
  warning: 'nothing',
  denial: 'nothing',
  question: 'nothing',
  chat: 'nothing',
};

const hasLink = /https?:|[a-z0-9-]+\.(?:cc|top|vip|cn|com|xyz|cx|me)|扫|二维码|小程序码|链接|网址|点/i;
const asksSecrets = /卡号|银行卡|密码|验证码|数字|位数|位的数|串数|收的码|身份证号|账户|账号|存折|存摺|折子/;

const demandOf = ({ kind, text }: Labelled): Demand => {
  const asks = whatKindAsks[kind];
  if (kind === 'phishing') return hasLink.test(text) && !asksSecrets.test(text) ? 'link' : 'secrets';
  return ['notice', 'community', 'bank'].includes(kind) && /https?:|扫|二维码|小程序码/.test(text) ? 'link' : asks;
};

const senderOf = ({ voice, kind }: Labelled): Sender => {
  if (phoneNames.test(voice) || byPhone.includes(voice)) return 'phone';
  if (smsNames.test(voice) || bySms.includes(voice)) return 'sms';
  return !isBad(kind) && ['community', 'chat', 'question', 'denial'].includes(kind) ? 'known' : 'group';
};

/** What somebody who sees the whole of the message and knows where it came from would truthfully answer. */
export const truthfulAnswers = (message: Labelled): Answers => ({ asks: demandOf(message), from: senderOf(message) });
