import { createPulse } from '../../server/pulse.ts';

describe('the pulse of the sending loop', () => {
  it.each([
    ['is well while its rounds end', [0, 1], 4 * 60_000, true, 'ok'],
    ['fails after a round that failed', [1], 1, false, 'failing'],
    ['has stalled when none has ended for five minutes', [1], 5 * 60_000 + 1, true, 'stalled'],
    ['has stalled when the first never ended', [], 5 * 60_000 + 1, true, 'stalled'],
  ])('%s', (_what, rounds, later, good, state) => {
    let now = 0;
    const pulse = createPulse(() => now);
    for (const at of rounds) {
      now = at;
      pulse.roundEnded(good);
    }
    now += later;
    expect(pulse.state()).toBe(state);
  });

  it('goes on in a long round', () => {
    let now = 0;
    const pulse = createPulse(() => now);
    now = 290_000;
    pulse.beat();
    now = 310_000;
    expect(pulse.state()).toBe('ok');
  });

  it('has not stalled while the data is read through, and counts from there', () => {
    let now = 0;
    const pulse = createPulse(() => now);
    const done = pulse.checking();
    now = 3_600_000;
    expect(pulse.state()).toBe('checking');
    done();
    expect(pulse.state()).toBe('ok');
    now += 5 * 60_000 + 1;
    expect(pulse.state()).toBe('stalled');
  });
});
