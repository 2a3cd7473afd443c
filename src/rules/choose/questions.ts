import type { SourceRefs } from '../flows/types.ts';
import type { Question, Situation } from './types.ts';

/** What one question shows; `{who}` stands for the elder. */
type QuestionText = {
  ask: string;
  why: string;
  options: readonly { value: string; label: string }[];
  /** Behind `why`. */
  src: SourceRefs;
};

/** The five questions as the page shows them, each with why it is asked. */
export const questionTexts: Readonly<Record<Question, QuestionText>> = {
  where: {
    ask: '{who}现在在哪儿？',
    why: '刷脸要刷{who}本人，所以先问这个。',
    options: [
      { value: 'beside', label: '在我身边，或就是我自己' },
      { value: 'apart', label: '在国内，不在一起' },
      { value: 'abroad', label: '在国外' },
      { value: 'hmt', label: '在香港、澳门、台湾' },
    ],
    src: ['C04'],
  },
  body: {
    ask: '{who}能对着手机眨眼、点头、念数字吗？',
    why: '刷脸要做这几个动作。做不来，就换别的办法。',
    options: [
      { value: 'ok', label: '能，也出得了门' },
      { value: 'home', label: '能，但出不了门' },
      { value: 'cannot', label: '做不来' },
    ],
    src: ['N03', 'N09'],
  },
  phone: {
    ask: '谁会用智能手机？',
    why: '有手机能刷，就少跑一趟。',
    options: [
      { value: 'self', label: '{who}自己会' },
      { value: 'helper', label: '我来帮' },
      { value: 'none', label: '都不会，或没有' },
    ],
    src: ['N08', 'R:350000:3'],
  },
  money: {
    ask: '养老金停了吗？',
    why: '停了的，有的地方手机不让刷。',
    options: [
      { value: 'ok', label: '没停' },
      { value: 'unknown', label: '不知道' },
      { value: 'stopped', label: '停了' },
    ],
    src: ['M07'],
  },
  scheme: {
    ask: '领的是哪一种？',
    why: '有的入口，说明里只写了养老金。',
    options: [
      { value: 'enterprise', label: '企业退休的养老金' },
      { value: 'institution', label: '机关、事业单位退休的养老金' },
      { value: 'resident', label: '村里、社区领的养老金' },
      { value: 'injury', label: '工伤领的钱' },
      { value: 'survivor', label: '遗属领的钱' },
      { value: 'unknown', label: '说不清' },
    ],
    src: ['N03', 'Z05'],
  },
};

const phoneApart: QuestionText = {
  ...questionTexts.phone,
  ask: '{who}身边谁会用智能手机？',
  options: [
    { value: 'self', label: '{who}自己会' },
    { value: 'helper', label: '身边有人会' },
    { value: 'none', label: '都不会，或没有' },
  ],
};

/** One question in its on-screen words; who holds the phone is asked differently for an elder who is not beside one. */
export const questionText = (question: Question, where: Situation['where']): QuestionText =>
  question === 'phone' && where !== null && where !== 'beside' ? phoneApart : questionTexts[question];
