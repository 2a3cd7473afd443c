/** Park and Miller's, in whole numbers below 2^31. */
export const chance = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
};

export const shuffled = <Item>(items: readonly Item[], next: (below: number) => number): readonly Item[] => {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = next(last + 1);
    const [one, two] = [order[last], order[other]];
    if (one !== undefined && two !== undefined) [order[last], order[other]] = [two, one];
  }
  return order;
};
