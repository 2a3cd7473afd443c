/** A browser loads the newest build by itself. */
export const updateWhenReady = (): void => {};
