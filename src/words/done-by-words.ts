import type { CertificationRecord } from '../rules/benefit/certification.ts';
import { livingRecords } from '../rules/benefit/known-dates.ts';
import type { CivilDate } from '../rules/vocabulary.ts';
import type { Benefit, Elder } from '../state/elder.ts';
import { familyOf } from '../state/family/families.ts';
import { whoSaid } from '../state/family/sayers.ts';
import { pastDayWords } from './dates.ts';
import { doneByWay } from './done-by-way.ts';
import { memberSubject } from './member-words.ts';

type Seen = Extract<CertificationRecord, { kind: 'seen' }>;

const seenOf = ({ records }: Pick<Benefit, 'records'>): readonly Seen[] =>
  livingRecords(records).flatMap((record) => (record.kind === 'seen' ? [record] : []));

/** The last one seen done; of one day the last said. */
export const lastSeen = (benefit: Pick<Benefit, 'records'>): Seen | null =>
  seenOf(benefit).reduce<Seen | null>((last, one) => (last && last.on > one.on ? last : one), null);

/** 儿子；家里人 who has left; null: the elder is the person's alone. */
function sayerWords(elderId: string, record: string): string | null {
  const family = familyOf(elderId);
  return family && memberSubject(family, whoSaid(family, record));
}

/** 儿子 5月9日用支付宝办的; null: nobody saw it done. */
export function lastByWords({ id }: Pick<Elder, 'id'>, benefit: Benefit, today: CivilDate): string | null {
  const last = lastSeen(benefit);
  if (!last) return null;
  return `${sayerWords(id, last.id) ?? ''} ${pastDayWords(last.on, today)}${doneByWay(last.by)}`.trim();
}

const mostYears = 2;

/** 2026年 儿子 · 2025年 女儿: who did it in the last years; null: nobody yet. */
export function yearsByWords({ id, benefits }: Elder): string | null {
  const byYear = new Map<string, string>();
  const all = benefits.flatMap(seenOf).sort((a, b) => (a.on < b.on ? 1 : -1));
  for (const record of all) {
    const year = record.on.slice(0, 4);
    if (!byYear.has(year)) byYear.set(year, sayerWords(id, record.id) ?? '办过');
  }
  const years = [...byYear].slice(0, mostYears).map(([year, who]) => `${year}年 ${who}`);
  return years.length > 0 ? years.join(' · ') : null;
}
