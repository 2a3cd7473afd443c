import { stored, useStored } from './stored';

/** When and whether messages come. `hour` in China. */
export type Preferences = { hour: number; yearlyLookUpOn: string | null; enabled: boolean };

const hours = (value: unknown): number =>
  Number.isInteger(value) && Number(value) >= 9 && Number(value) <= 20 ? Number(value) : 9;

/** `MM-DD` that every year has; what the service would refuse is not kept. */
const yearlyDay = (value: unknown): string | null => {
  if (typeof value !== 'string' || !/^\d{2}-\d{2}$/.test(value)) return null;
  const day = new Date(`2025-${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(5, 10) === value ? value : null;
};

export function restorePreferences(value: unknown): Preferences {
  const kept = (value ?? {}) as Partial<Record<keyof Preferences, unknown>>;
  return { hour: hours(kept.hour), yearlyLookUpOn: yearlyDay(kept.yearlyLookUpOn), enabled: kept.enabled !== false };
}

export const preferences = stored<Preferences>('preferences', 1, restorePreferences);

export const usePreferences = () => useStored(preferences);
