const query = () => window.matchMedia('(prefers-color-scheme: dark)');

export const systemIsDark = (): boolean => query().matches;

export const onSystemTheme = (listener: (dark: boolean) => void): void =>
  query().addEventListener('change', (event) => listener(event.matches));
