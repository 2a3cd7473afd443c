import { schemes } from '../../src/rules/vocabulary.ts';
import { schemeFamily, schemeShort } from '../../src/words/scheme-words.ts';

it('no name of a benefit stands within another’s, so that a teacher takes no 企业退休 for hers', () => {
  for (const words of [schemeFamily, schemeShort]) {
    const names = schemes.map(words);
    expect(names.filter((name) => names.some((other) => other !== name && other.includes(name)))).toEqual([]);
  }
});
