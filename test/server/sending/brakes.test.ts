import { type Brakes, createBrakes } from '../../../server/sending/brakes.ts';
import { movedClock } from '../support/moved-clock.ts';

const clock = movedClock('2026-11-30T01:00:00Z');

/** A call and its answer, with nothing between. */
const works = (brakes: Brakes, times = 1): void => {
  for (let time = 0; time < times; time += 1) brakes.worked(brakes.heldSoFar());
};
const fails = (brakes: Brakes): void => brakes.doubt(brakes.heldSoFar());

/** Sends have worked, and go all at one time. */
const healthy = (): Brakes => {
  const brakes = createBrakes(clock);
  brakes.probed(true);
  works(brakes);
  return brakes;
};

describe('what holds the sending back', () => {
  it('after a start one send that works is enough', () => {
    const brakes = createBrakes(clock);
    expect(brakes.inDoubt()).toBe(true);
    brakes.probed(true);
    expect(brakes.isTrying()).toBe(true);
    works(brakes);
    expect([brakes.inDoubt(), brakes.isTrying()]).toEqual([false, false]);
  });

  it('the answer to a call that was made before one failed lifts no doubt', () => {
    const brakes = healthy();
    const before = brakes.heldSoFar();
    fails(brakes);
    brakes.worked(before);
    expect([brakes.inDoubt(), brakes.isNews(before)]).toEqual([true, false]);
    brakes.probed(true);
    for (let time = 0; time < 20; time += 1) brakes.worked(before);
    expect(brakes.isTrying()).toBe(true);
  });

  it('nor does it say anything of a rest that began meanwhile', () => {
    const brakes = healthy();
    const before = brakes.heldSoFar();
    expect(brakes.isNews(before)).toBe(true);
    brakes.rest(1000);
    expect(brakes.isNews(before)).toBe(false);
  });

  it('a short rest ends no longer one before its time, whichever of them begins first', () => {
    const brakes = healthy();
    brakes.rest(3_600_000);
    brakes.rest(60_000);
    clock.forward(3_599_000);
    expect(brakes.isResting()).toBe(true);
    clock.forward(1000);
    expect(brakes.isResting()).toBe(false);
    brakes.rest(60_000);
    brakes.rest(3_600_000);
    clock.forward(61_000);
    expect(brakes.isResting()).toBe(true);
  });

  it('a rest begun by a clock that then went back far holds nothing, and the next one does', () => {
    const brakes = healthy();
    brakes.rest(3_600_000);
    clock.forward(-86_400_000);
    expect(brakes.isResting()).toBe(false);
    brakes.rest(60_000);
    expect(brakes.isResting()).toBe(true);
    clock.forward(86_400_000);
  });

  it('after one that failed ten in a row have to work before more than one goes at a time', () => {
    const brakes = healthy();
    fails(brakes);
    brakes.probed(true);
    works(brakes, 9);
    expect(brakes.isTrying()).toBe(true);
    works(brakes);
    expect([brakes.inDoubt(), brakes.isTrying()]).toEqual([false, false]);
  });

  it('one that fails among them begins the row anew, and the next try comes later each time', () => {
    const brakes = healthy();
    fails(brakes);
    const waits = Array.from({ length: 9 }, () => {
      brakes.probed(true);
      works(brakes, 9);
      fails(brakes);
      let seconds = 0;
      for (; !brakes.mayProbe(); seconds += 1) clock.forward(1000);
      return seconds;
    });
    expect(waits).toEqual([4, 8, 16, 32, 64, 128, 256, 300, 300]);
  });

  it('a late failure of a call of before does not make the next try later', () => {
    const brakes = healthy();
    const before = brakes.heldSoFar();
    fails(brakes);
    brakes.probed(true);
    brakes.doubt(before);
    expect([brakes.inDoubt(), brakes.mayProbe()]).toEqual([true, true]);
  });

  describe('before a call of unknown fate is made again', () => {
    it('a line that answered lately is good, one that did so long ago is asked anew, and one send shows that it is good', () => {
      const brakes = healthy();
      clock.forward(299_000);
      brakes.askAnew();
      expect([brakes.inDoubt(), brakes.isSuspect()]).toEqual([false, false]);
      clock.forward(1000);
      brakes.askAnew();
      expect([brakes.inDoubt(), brakes.isSuspect()]).toEqual([true, false]);
      brakes.probed(true);
      expect([brakes.isTrying(), brakes.isSuspect()]).toEqual([true, false]);
      works(brakes);
      expect([brakes.isTrying(), brakes.isSuspect()]).toEqual([false, false]);
    });

    it('a start suspects nothing', () => {
      const brakes = createBrakes(clock);
      brakes.probed(true);
      expect(brakes.isSuspect()).toBe(false);
    });

    it.each([
      [30, 0, true],
      [9, 1, false],
    ])('after a failure %i probes more and %i sends that work: is it suspect? %s', (probes, sends, isSuspect) => {
      const brakes = healthy();
      fails(brakes);
      brakes.probed(true);
      works(brakes, sends);
      for (let probe = 0; probe < probes; probe += 1) {
        clock.forward(300_000);
        brakes.askAnew();
        if (brakes.inDoubt()) brakes.probed(true);
      }
      expect(brakes.isSuspect()).toBe(isSuspect);
    });
  });
});
