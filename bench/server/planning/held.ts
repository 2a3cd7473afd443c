/** The longest turn of the loop by processor time, which other programs do not lengthen, until it is asked for. */
export const watchLoop = (): { end(): number } => {
  const spentMs = (): number => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
  };
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
