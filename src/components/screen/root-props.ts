export type RootProps = { title: string; tab: boolean };

export const paperOf = (dark: boolean): string => (dark ? '#17140F' : '#FBF7F0');
