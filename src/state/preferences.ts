import { stored } from './stored';

/** When and whether messages come. `hour` in China. */
export type Preferences = { hour: number; yearlyLookUpOn: string | null; enabled: boolean };

const hours = (value: unknown): number =>
  Number.isInteger(value) && Number(value) >= 9 && Number(value) <= 20 ? Number(value) : 9;

export const preferences = stored<Preferences>('preferences', 1, (value) => {
  const kept = (value ?? {}) as Partial<Record<keyof Preferences, unknown>>;
  return {
    hour: hours(kept.hour),
    yearlyLookUpOn: typeof kept.yearlyLookUpOn === 'string' ? kept.yearlyLookUpOn : null,
    enabled: kept.enabled !== false,
  };
});
