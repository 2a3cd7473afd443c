/** Counts the times 删掉我的数据 was tapped: what was begun before one of them may not go on after it. */
let generation = 0;
let busy = false;

export const erasures = (): number => generation;

/** Nothing new is begun while it is being deleted. */
export const isErasing = (): boolean => busy;

export const beginErasing = (): void => {
  generation += 1;
  busy = true;
};

export const endErasing = (): void => {
  busy = false;
};
