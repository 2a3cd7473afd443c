export function createDayLists(place: HTMLElement): { isInUse(): boolean; day(): string; show(date: string): void };
