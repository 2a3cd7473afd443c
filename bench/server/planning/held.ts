/**
 * The longest turn of the loop by its own processor time, until it is asked for: neither other programs lengthen it nor what
 * the system does for the disk.
 */
export const watchLoop = (): { end(): number } => {
  const spentMs = (): number => process.threadCpuUsage().user / 1000;
  let [longest, before, ended] = [0, spentMs(), false];
  const turn = (): void => {
    const now = spentMs();
    longest = Math.max(longest, now - before);
    before = now;
    if (!ended) setImmediate(turn);
  };
  setImmediate(turn);
  return {
    end: () => {
      ended = true;
      return longest;
    },
  };
};
