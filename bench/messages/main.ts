import { checkMessage } from '../../src/rules/message/check-message.ts';
import { signWords } from '../../src/rules/message/signs/sign-words.ts';
import { stanceWords } from '../../src/rules/message/stance/stance-words.ts';

/** `npm run bench:messages`: the slowest 40,000 letters that we know, against 50 ms on one core. */
const letters = 40_000;
const mostMs = 50;
const rounds = 7;

const filled = (piece: string): string => piece.repeat(Math.ceil(letters / piece.length)).slice(0, letters);

const texts: readonly (readonly [name: string, text: string])[] = [
  ['one letter', filled('养')],
  [
    'an ordinary message',
    filled('社保局通知：12月31日前没认证的明年一律停发养老金，请点 http://a.cc/b 填写银行卡号，转发！'),
  ],
  ['every sign word', filled(Object.values(signWords).join(' '))],
  ['every stance word', filled(Object.values(stanceWords).join('，'))],
  ['requests without end', filled('填填填验证码卡号密码')],
  ['no stop anywhere', filled('把验证码发给我不要信骗子')],
  ['denials in one sentence', filled('假的，骗子说，')],
  ['digits', filled('0123456789')],
  ['numerals', filled('一二三十百千万')],
  ['dots', filled('a.')],
  ['slashes', filled('http://')],
  ['an endless link', `http://a.cc/${filled('x/')}`],
  ['at signs', filled('a@b.')],
  ['quotation marks', filled('“「"')],
  ['marks between letters', filled('养/老·')],
  ['hidden letters', filled('养\u200b老\ufe0f')],
  ['traditional', filled('養老認證銀行')],
  ['ligatures that widen', filled('㍿㎯')],
  ['emoji', filled('🔥养')],
  ['white space', filled('\n \t')],
];

const median = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[times.length >> 1] ?? 0;

let worst = 0;
for (const [name, text] of texts) {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    checkMessage(text);
    return performance.now() - start;
  });
  worst = Math.max(worst, median(times));
  console.log(`${median(times).toFixed(1).padStart(6)} ms  ${name}`);
}
console.log(
  `${letters} letters, node ${process.version}, median of ${rounds}: at most ${worst.toFixed(1)} ms, allowed ${mostMs}`,
);
if (worst > mostMs) process.exitCode = 1;
