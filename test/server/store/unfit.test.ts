import { UnwrittenJournal } from '../../../server/store/unfit.ts';

describe('a journal that cannot be written', () => {
  it.each(['ENOSPC', 'EDQUOT'])('for want of room (%s) says that its disk is full', (code) => {
    expect(new UnwrittenJournal(code).message).toMatch(/room on its disk, which is full.*JOURNAL/);
  });

  it('for another reason does not', () => {
    expect(new UnwrittenJournal('EACCES').message).not.toContain('full');
  });
});
