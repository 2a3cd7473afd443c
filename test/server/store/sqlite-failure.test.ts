import { outageOf } from '../../../server/store/outage.ts';
import { expectedOf } from '../../../server/store/sqlite/sqlite-failure.ts';

describe('what SQLite calls a failure of the disk', () => {
  const failure = (errcode: number) => Object.assign(new Error('disk I/O error'), { errcode });

  it('is a full one where the index of its log found no room, as at a start', () => {
    expect(expectedOf(failure(4874))).toContain('it is full');
    expect(outageOf(failure(4874))).toBe('full');
  });

  it('is one of the disk otherwise', () => {
    expect(expectedOf(failure(778))).toContain('this one failed');
    expect(outageOf(failure(778))).toBe('failing');
  });
});
