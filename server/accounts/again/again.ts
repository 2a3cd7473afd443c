import type { Deed } from '../../journal/deed.ts';
import type { PlanSetting } from '../../planning/plan-setting.ts';
import type { Transaction } from '../../store/store.ts';

export type Again = { tx: Transaction; setting: PlanSetting; now: number };

export type DeedOf<W extends Deed['what']> = Extract<Deed, { what: W }>;
