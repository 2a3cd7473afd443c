/** Each time there is a network again. */
export const onNetworkBack = (listener: () => void): void => window.addEventListener('online', listener);
