import { createDecipheriv } from 'node:crypto';
import { encryptMessage, signatureOf } from '../../sandbox/crypt.ts';

const key = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';
const published = 'jn1L23DB+6ELqJ+6bruv21Y6MD7KeIfP82D6gU39rmkgczbWwt5+3bnyg5K55bgVtVzd832WzZGMhkP72vVOfg==';

function lengthBack(encrypted: string): number {
  const bytes = Buffer.from(`${key}=`, 'base64');
  const decipher = createDecipheriv('aes-256-cbc', bytes, bytes.subarray(0, 16));
  decipher.setAutoPadding(false);
  const plain = Buffer.concat([decipher.update(encrypted, 'base64'), decipher.final()]);
  return plain.readUInt32BE(16);
}

describe('the encryption of pushes', () => {
  it('gives the bytes of the published test vector', () => {
    const encrypted = encryptMessage('我是中文abcd123', key, 'wxb11529c136998cb6', Buffer.from('aaaabbbbccccdddd'));
    expect(encrypted).toBe(published);
  });

  it('signs the published test vector with the same signature', () => {
    expect(signatureOf('pamtest', '1409304348', 'xxxxxx', published)).toBe('82c962d39941aa48552f90ef55aa323dc620cc10');
  });

  it('takes messages of every length', () => {
    for (let length = 0; length < 70; length += 1)
      expect(lengthBack(encryptMessage('a'.repeat(length), key, 'wxb11529c136998cb6'))).toBe(length);
  });
});
