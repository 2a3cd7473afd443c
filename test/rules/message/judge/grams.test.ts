import { gramSpace, gramsOf } from '../../../../src/rules/message/judge/grams.ts';
import { clausesOf } from '../../../../src/rules/message/text/clauses.ts';

const grams = (text: string) => gramsOf(text, clausesOf(text));

it('numbers the letters, pairs, pairs with one letter between them and threes of a clause, each once', () => {
  expect(new Set(grams('养老')).size).toBe(grams('养老').length);
  expect(grams('养老养老养老').length).toBeLessThan(grams('养老认证补发').length);
  expect(grams('养老').every((gram) => gram >= 0 && gram < gramSpace)).toBe(true);
});

it('reads every number as one sign, and no clause into the next', () => {
  expect(grams('交30元')).toEqual(grams('交4500元'));
  expect(new Set(grams('停发,认证'))).toEqual(new Set([...grams('停发'), ...grams('认证')]));
});

it('remembers nothing of the text before', () => {
  const first = grams('不认证就没钱了');
  grams('转告亲友');
  expect(grams('不认证就没钱了')).toEqual(first);
});
