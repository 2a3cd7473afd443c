import type { Day } from '../../civil-date.ts';
import type { Reminded } from '../read-benefit.ts';
import type { Timing } from '../read-reminders.ts';
import { isAhead, type Moment } from './moment.ts';

export const quietBefore = 3;

/** Days close before an appointment belong to it. */
export const isKeptForVisit = (on: Day, { visitOn }: Reminded): boolean =>
  visitOn !== null && on >= visitOn - quietBefore && on <= visitOn;

/** The day before the appointment, for who goes. */
export const visitMoment = ({ visitOn, role }: Reminded, timing: Timing): Moment[] =>
  visitOn !== null && role === 'acts' && isAhead(visitOn - 1, timing) ? [{ kind: 'visit', on: visitOn - 1 }] : [];
