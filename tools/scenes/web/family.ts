import * as v from 'valibot';
import { untoldBenefit, untoldElder } from '../../../src/contract/elder.ts';
import type { CertificationRecord, LastCertification } from '../../../src/rules/benefit/certification.ts';
import type { FlowId } from '../../../src/rules/flows/types.ts';
import { civilDate, civilMonth, instant } from '../../../src/rules/parts.ts';
import { regionCode } from '../../../src/rules/region-code.ts';
import type { CivilDate, RegionCode } from '../../../src/rules/vocabulary.ts';
import type { Benefit, Elder } from '../../../src/state/elder.ts';

export const date = (text: string): CivilDate => v.parse(civilDate, text);

/** The day all scenes play on; 妈妈 then has 20 days. */
export const sceneDay = date('2026-11-24');

const day = (on: string): LastCertification => ({ kind: 'day', on: date(on) });
export const saidAt = v.parse(instant, '2026-11-22T02:00:00.000Z');

const benefit = (id: string, region: RegionCode, regionName: string, change: Partial<Benefit>): Benefit => ({
  ...untoldBenefit,
  id,
  region,
  regionName,
  scheme: 'resident',
  toldOn: sceneDay,
  ...change,
});

const elder = (id: string, relation: Elder['relation'], of: Benefit): Elder => ({
  ...untoldElder,
  id,
  relation,
  benefits: [of],
  partly: false,
});

const fujian = (change: Partial<Benefit>): Elder =>
  elder('mum', 'mum', benefit('mum-1', regionCode('350000'), '福建省', { typedLast: day('2025-12-15'), ...change }));

const seen = (id: string, on: string, by: FlowId): CertificationRecord => ({
  id,
  kind: 'seen',
  on: date(on),
  by,
  nextDueOn: null,
  saidAt: v.parse(instant, `${on}T02:00:00.000Z`),
});
const herRecord = seen('seen-mum', '2026-11-22', 'help-parent');
export const due = fujian({});
export const fine = fujian({ typedLast: day('2026-10-20') });
export const ahead = fujian({ typedLast: day('2026-12-15') });
export const missed = fujian({ typedLast: day('2025-09-10') });
export const unpaid = fujian({ typedLast: day('2025-09-10'), money: 'stopped' });
export const arranged = fujian({ visitOn: date('2026-12-03') });
export const waiting = fujian({ records: [{ id: 'w1', kind: 'waiting', on: date('2026-11-22'), saidAt, by: null }] });
export const unseen = fujian({ records: [{ id: 'w1', kind: 'waiting', on: date('2026-10-15'), saidAt, by: null }] });
export const doneByHer = fujian({ records: [herRecord] });
export const official = fujian({ typedDue: { on: date('2026-12-01'), saidAt } });
export const self: Elder = { ...due, relation: 'self' };
export const stopped: Elder = { ...due, stopped: 'deceased' };
export const resting: Elder = { ...due, stopped: 'not-needed' };
/** Paid in a county whose rule asks how old one is. */
export const old = elder('grandma', 'grandma', benefit('grandma-1', regionCode('610404'), '陕西省咸阳市渭城区', {}));
/** Done this year, by the way of his son, and last year. */
export const dadDone = elder(
  'dad',
  'dad',
  benefit('dad-1', regionCode('350000'), '福建省', {
    records: [seen('seen-2025', '2025-05-20', 'alipay'), seen('seen-2026', '2026-05-09', 'alipay')],
  }),
);
export const dad = elder(
  'dad',
  'dad',
  benefit('dad-1', regionCode('500000'), '重庆市', {
    scheme: 'enterprise',
    typedLast: { kind: 'month', month: v.parse(civilMonth, '2026-05') },
  }),
);
/** Two mothers, paid in different places: one's own, and the other one who is called so. */
export const otherMum = elder(
  'mum2',
  'mum',
  benefit('mum2-1', regionCode('500000'), '重庆市', { scheme: 'enterprise', typedLast: day('2025-12-01') }),
);
/** A widow: her own pension from one province, a survivor's benefit from another. */
export const widow: Elder = {
  ...due,
  benefits: [
    ...due.benefits,
    benefit('mum-2', regionCode('330100'), '浙江省杭州市', { scheme: 'survivor', typedLast: day('2026-10-20') }),
    benefit('mum-3', regionCode('500000'), '重庆市', {
      scheme: 'enterprise',
      typedLast: day('2025-09-10'),
      money: 'stopped',
    }),
  ],
};
export const grandma = elder(
  'grandma',
  'grandma',
  benefit('grandma-1', regionCode('650100'), '新疆维吾尔自治区乌鲁木齐市', {}),
);
