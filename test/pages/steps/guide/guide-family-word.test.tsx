import { withName } from '../../../../src/pages/steps/guide/with-name.ts';
import { aMother } from '../../ways/a-mother.ts';
import { opened } from './opened.tsx';

describe('the family’s word stands for 老人', () => {
  it('on the page', () => {
    opened({ flow: 'help-parent', elder: 'e1' }, aMother());
    expect(document.body.textContent).toContain('妈妈本人要在手机前');
  });

  it.each([
    ['填老人的姓名', 'mum', '填妈妈的姓名'],
    ['点「老人认证」，再填老人的姓名', 'dad', '点「老人认证」，再填爸爸的姓名'],
    ['老人和老人', 'grandma', '奶奶和奶奶'],
    ['填老人的姓名', 'other', '填老人的姓名'],
    ['填老人的姓名', 'self', '填老人的姓名'],
    ['填老人的姓名', null, '填老人的姓名'],
  ] as const)('%s, for %s: %s', (text, relation, words) => {
    expect(withName(text, relation)).toBe(words);
  });
});
