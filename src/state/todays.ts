import { serviceToday } from '../api/service-clock.ts';
import type { CivilDate } from '../rules/vocabulary.ts';
import { useToday } from './today.ts';

/** What day it is in China: by this phone's clock, and by the service's where it was heard. */
export type Todays = { today: CivilDate; serviceToday: CivilDate | null };

export const useTodays = (): Todays => ({ today: useToday(), serviceToday: serviceToday() });
