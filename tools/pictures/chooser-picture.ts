import { nextQuestion } from '../../src/rules/choose/next-question.ts';
import { orderFor } from '../../src/rules/choose/orders.ts';
import { questionTexts } from '../../src/rules/choose/questions.ts';
import { sayWho } from '../../src/rules/choose/say-who.ts';
import { type Answered, type Question, questions, type Situation } from '../../src/rules/choose/types.ts';
import { wayWords } from '../../src/rules/choose/way-words.ts';
import { regionCode } from '../../src/rules/region-code.ts';
import { answer, arrow, box, label, picture, question, quiet } from './svg.ts';

const who = '老人';
const left = 40;
const questionWidth = 440;
const answerLeft = 560;
const answerWidth = 300;
const nextLeft = 900;
const rowHeight = 48;
const gap = 34;

const blank: Situation = {
  region: regionCode('350000'),
  scheme: null,
  where: null,
  body: null,
  phone: null,
  money: null,
};

/** Where an answer leads, with every question before it answered. */
const leadsTo = (asked: Question, value: string): string => {
  const before: Situation = { ...blank, where: 'beside', body: 'ok', phone: 'self', money: 'ok', scheme: 'enterprise' };
  const open = questions.slice(questions.indexOf(asked) + 1);
  const situation: Situation = {
    ...before,
    [asked]: value,
    ...Object.fromEntries(open.map((each) => [each, null])),
  };
  const next = nextQuestion(situation);
  return next === null ? '看办法' : sayWho(questionTexts[next].ask, who);
};

type Drawn = { parts: string[]; y: number };

const questionRow = ({ parts, y }: Drawn, asked: Question): Drawn => {
  const { ask, why, options } = questionTexts[asked];
  const height = options.length * rowHeight;
  const middle = y + 34;
  const drawn = options.flatMap(({ value, label: said }, index) => {
    const top = y + index * rowHeight;
    return [
      arrow({ x: left + questionWidth, y: middle }, { x: answerLeft, y: top + 20 }, answerLeft - 40),
      box({ x: answerLeft, y: top }, answerWidth, 40, answer, sayWho(said, who)),
      label({ x: nextLeft, y: top + 26 }, `→ ${leadsTo(asked, value)}`, '#45443E', 15),
    ];
  });
  const asking = box({ x: left, y }, questionWidth, 68, question, sayWho(ask, who), sayWho(why, who));
  return { parts: [...parts, ...drawn, asking], y: y + Math.max(height, 76) + gap };
};

const wheres = [
  ['beside', '在国内'],
  ['abroad', '在国外'],
  ['hmt', '在港澳台'],
] as const;
const abilities = [
  ['ok', 'self', '能刷脸，自己会用手机'],
  ['ok', 'helper', '能刷脸，有人帮'],
  ['ok', 'none', '能刷脸，没人会用手机'],
  ['home', 'self', '出不了门，自己会用手机'],
  ['home', 'helper', '出不了门，有人帮'],
  ['home', 'none', '出不了门，没人会用手机'],
  ['cannot', null, '做不来动作'],
] as const;

const names = (answers: Answered): string =>
  orderFor(answers)
    .map((way) => sayWho(wayWords[way].name, who))
    .join(' › ');

const outcomeRows = (start: Drawn): Drawn =>
  wheres.reduce<Drawn>((drawn, [where, place]) => {
    const heading = label({ x: left, y: drawn.y + 24 }, place, '#0E5A3C', 20, true);
    const rows = abilities.flatMap(([body, phone, said], index) => {
      const y = drawn.y + 40 + index * 76;
      const answers = { region: regionCode('350000'), scheme: 'enterprise', where, body, phone } as const;
      return [
        box({ x: left, y }, 260, 66, quiet, said),
        label({ x: 320, y: y + 26 }, `没停：${names({ ...answers, money: 'ok' })}`, '#1B1B19', 14),
        label({ x: 320, y: y + 52 }, `停了：${names({ ...answers, money: 'stopped' })}`, '#1B1B19', 14),
      ];
    });
    return { parts: [...drawn.parts, heading, ...rows], y: drawn.y + 40 + abilities.length * 76 + gap };
  }, start);

/** The chooser's questions, where each answer leads, and the ways at the end (养老金, before any change by place). */
export const chooserPicture = (): string => {
  const first = [
    label({ x: left, y: 56 }, '选办法：先问什么，再看什么', '#1B1B19', 28, true),
    box({ x: left, y: 84 }, 440, 68, quiet, '先查一查', '可能已经自动认证了。查到新日子，就不用办。'),
  ];
  const asked = questions.reduce(questionRow, { parts: first, y: 190 });
  const heading = label(
    { x: left, y: asked.y + 20 },
    '养老金的办法，从左到右就是先后（有的地方另有改动）',
    '#1B1B19',
    22,
    true,
  );
  const drawn = outcomeRows({ parts: [...asked.parts, heading], y: asked.y + 50 });
  return picture(1360, drawn.y, '选办法的问题和答案', drawn.parts);
};
