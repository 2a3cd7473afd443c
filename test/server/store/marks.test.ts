import { marks } from '../../../server/store/sql/marks.ts';

describe('the places of a list in a statement', () => {
  it.each([
    [1, 1, '?1'],
    [3, 2, '?2, ?3, ?4'],
    [0, 1, 'NULL'], // `IN ()` is an error on PostgreSQL
  ])('%i values from the %ith', (count, from, expected) => {
    expect(marks(count, from)).toBe(expected);
  });
});
