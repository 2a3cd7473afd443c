import { questionTexts } from '../../../src/rules/choose/questions.ts';
import { sayWho } from '../../../src/rules/choose/say-who.ts';
import { type Question, wayIds } from '../../../src/rules/choose/types.ts';
import { wayWords } from '../../../src/rules/choose/way-words.ts';
import type { FieldWords } from './field-words.ts';

const wayNames = Object.fromEntries(wayIds.map((id) => [id, sayWho(wayWords[id].name, '老人')]));

/** The answers to a question of choosing, as a family reads them. */
const optionsOf = (question: Question): Readonly<Record<string, string>> =>
  Object.fromEntries(questionTexts[question].options.map(({ value, label }) => [value, sayWho(label, '老人')]));

/** The fields of `choose.ts`, and of other parts that say the same, as `fields` has those of the other parts. */
export const chooseFields: readonly (readonly [string, FieldWords])[] = [
  [
    'act',
    {
      name: '改哪一样',
      choices: {
        show: '银行：这里能办，列出来',
        remove: '这里不行，去掉',
        say: '换一句「为什么是它」',
        add: '在「为什么是它」后面加一句',
        before: '排到 of 那个办法前面',
        after: '排到 of 那个办法后面',
      },
      example: "act: 'remove'",
    },
  ],
  ['ways', { name: '哪几个办法', choices: wayNames, example: "ways: ['late-online']" }],
  ['of', { name: '排在哪个办法前后', choices: wayNames, example: "of: 'home-visit'" }],
  [
    'when.schemes',
    { name: '领哪几种的', wants: '五种待遇里的几个，说不清的写 unknown', example: "schemes: ['resident']" },
  ],
  ['when.where', { name: '人在哪里', choices: optionsOf('where'), example: "where: 'hmt'" }],
  ['when.body', { name: '身体怎样', choices: optionsOf('body'), example: "body: 'cannot'" }],
  ['when.money', { name: '钱停了没有', choices: optionsOf('money'), example: "money: 'stopped'" }],
  ['changes.when', { name: '哪样的人家', wants: '不管什么人家都这样，就不写这一项' }],
  [
    'changes.places',
    { name: '说的是哪几个市县', wants: '市县的代码；全省都这样就不写这一项', example: "places: ['350200']" },
  ],
  ['reason', { name: '家里人看到的理由', wants: '一句话，句号收尾', example: "reason: '公众号里有不刷脸的认证。'" }],
  ['shutOnceStopped', { name: '停了以后手机不让刷的' }],
  ['noDoor', { name: '没有找到入口' }],
  ['changes', { name: '选办法时这里不一样的', wants: '一个列表，没有就写 []' }],
];
