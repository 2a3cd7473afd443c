export const dayMs: number;
export function chinaDayNumber(ms: number): number;
export function chinaDay(ms: number): string;
export function chinaTime(ms: number): string;
