import { createBreaker } from '../../../server/sending/breaker.ts';

describe('refusals that are our fault', () => {
  it('three messages in a row for one code trip it', () => {
    const breaker = createBreaker();
    expect(breaker.holds(47003)).toBe(false);
    for (const id of ['a', 'b']) breaker.refused(47003, id);
    expect([breaker.holds(47003), breaker.isTripped()]).toEqual([true, false]);
    breaker.refused(47003, 'c');
    expect([breaker.isTripped(), breaker.inARow()]).toEqual([true, [{ code: 47003, count: 3 }]]);
  });

  it('one message refused again and again is the message’s fault', () => {
    const breaker = createBreaker();
    for (let time = 0; time < 5; time += 1) breaker.refused(47003, 'a');
    expect(breaker.isTripped()).toBe(false);
  });

  it('each code is counted by itself, and a message that is taken ends every row', () => {
    const breaker = createBreaker();
    for (const id of ['a', 'b']) breaker.refused(47003, id);
    breaker.refused(40003, 'c');
    expect(breaker.isTripped()).toBe(false);
    breaker.worked();
    expect([breaker.holds(47003), breaker.isTripped(), breaker.inARow()]).toEqual([false, false, []]);
    breaker.refused(47003, 'd');
    expect([breaker.holds(47003), breaker.isTripped()]).toEqual([false, false]);
  });

  it.each(['busy', 'notSubscribed'] as const)(
    'tells of a WeChat that says %s when ten answers in a row do, and then at each ten more',
    (said) => {
      const breaker = createBreaker();
      const told = Array.from({ length: 20 }, () => breaker[said]());
      expect(told.flatMap((tell, at) => (tell ? [at + 1] : []))).toEqual([10, 20]);
      for (let more = 1; more < 10; more += 1) breaker[said]();
      breaker.worked();
      expect(breaker[said]()).toBe(false);
    },
  );
});
