import type { Service } from '../service.ts';

/** A message may have arrived twice (`possible`), or has (`certain`: two msgids). Counted and told, never silent. */
export const tellRepeat = (
  service: Pick<Service, 'metrics' | 'alarm'>,
  reminder: string,
  repeat: 'possible' | 'certain',
): void => {
  service.metrics.count('repeats', repeat);
  service.alarm('possible-repeat', { reminder, repeat });
};
