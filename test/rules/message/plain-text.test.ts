import fc from 'fast-check';
import { signWords } from '../../../src/rules/message/signs/sign-words.ts';
import { calmWords } from '../../../src/rules/message/stance/calm-words.ts';
import { stanceWords } from '../../../src/rules/message/stance/stance-words.ts';
import { ownWords, plainText } from '../../../src/rules/message/text/plain-text.ts';

describe('the same words in every disguise', () => {
  it.each([
    ['traditional script', '養老金認證'],
    ['spaces', '养 老 金 认 证'],
    ['full-width spaces', '养　老　金认证'],
    ['zero-width joiners', '养\u200b老\u2060金\ufeff认证'],
    ['variation selectors', '养\ufe0f老金认\u{e0100}证'],
    ['marks between', '养/老/金·认|证'],
    ['emoji between', '养🔥老金👉认证'],
    ['voice input', '养老斤认正'],
    ['direction marks', '养\u202e老金\u202c认证'],
  ])('%s', (_, message) => expect(plainText(message).text).toBe('养老金认证'));

  it.each([
    ['①②⑧⓪元', '1280元'],
    ['㉚元', '30元'],
    ['３６００', '3600'],
    ['3️⃣个月', '3个月'],
    ['出糧', '出粮'],
    ['冇得', '没有'],
    ['莫得钱', '没有钱'],
  ])('%s', (message, plain) => expect(plainText(message).text).toBe(plain));
});

it('a mark that means something stays', () => {
  expect(plainText('上半年6/30前、下半年').text).toBe('上半年6/30前、下半年');
});

it('the words of the tables are written as they are read', () => {
  const words = Object.values({ ...signWords, ...stanceWords, ...calmWords }).flatMap((all) => all.split(/\s+/));
  const changed = words.filter((word) => !/[\ue000-\ue0ff]/.test(word) && plainText(word).text !== word);
  expect(changed).toEqual([]);
});

it('every letter knows where it stood', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (message) => {
      const plain = plainText(message);
      expect(plain.at.length).toBe(plain.text.length);
      expect(message).toContain(ownWords(message, plain, 0, plain.text.length));
    }),
  );
});
