import type { Benefit, Elder } from '../../../src/state/elder.ts';

/** The day all scenes play on; 妈妈 then has 20 days. */
export const sceneDay = '2026-11-24';

const benefit = (id: string, change: Partial<Benefit>): Benefit => ({
  id,
  scheme: 'resident',
  minor: false,
  lastCertifiedOn: null,
  benefitSince: null,
  officialDueOn: null,
  state: 'open',
  waitingSince: null,
  before: null,
  ...change,
});

const elder = (id: string, relation: Elder['relation'], region: string, regionName: string, of: Benefit): Elder => ({
  id,
  relation,
  region,
  regionName,
  residence: 'local',
  ageBand: 'under80',
  benefits: [of],
  stopped: null,
});

const fujian = (change: Partial<Benefit>): Elder =>
  elder('mum', 'mum', '350000', '福建省', benefit('mum-1', { lastCertifiedOn: '2025-12-15', ...change }));

export const due = fujian({});
export const fine = fujian({ lastCertifiedOn: '2026-10-20' });
export const missed = fujian({ lastCertifiedOn: '2025-09-10' });
export const waiting = fujian({ state: 'waiting', waitingSince: '2026-11-22' });
export const official = fujian({ officialDueOn: '2026-12-01' });
export const stopped: Elder = { ...due, stopped: 'deceased' };
export const resting: Elder = { ...due, stopped: 'not-needed' };
export const dad = elder(
  'dad',
  'dad',
  '500000',
  '重庆市',
  benefit('dad-1', { scheme: 'enterprise', lastCertifiedOn: '2026-05' }),
);
export const grandma = elder('grandma', 'grandma', '650100', '新疆维吾尔自治区乌鲁木齐市', benefit('grandma-1', {}));
