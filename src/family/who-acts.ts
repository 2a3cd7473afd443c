import type { ActingReason } from '../contract/family.ts';
import type { CertificationRecord } from '../rules/benefit/certification.ts';
import { livingRecords } from '../rules/benefit/known-dates.ts';
import type { CivilDate } from '../rules/vocabulary.ts';
import { claimUntil } from './claim-until.ts';

export type Sayers = ReadonlyMap<string, string | null>;

/** 我来办 of the running cycle, as last said. */
export type Claim = { member: string; saidOn: CivilDate };

export type Care = {
  /** Ids of the members, the longest-joined first. */
  members: readonly string[];
  keeper: string | null;
  /** Who brought the elder into the family. */
  broughtInBy: string | null;
  records: readonly CertificationRecord[];
  /** Who said each record; null and missing: nobody who is here. */
  sayers: Sayers;
  /** The day of the certification whose result is waited for. */
  waitingSince: CivilDate | null;
  claim: Claim | null;
  checkBy: CivilDate | null;
};

export type Acting = { member: string; because: ActingReason; claimedUntil: CivilDate | null };

const lastSayer = ({ records, sayers }: Care, kind: 'seen' | 'waiting'): string | null => {
  const said = livingRecords(records).filter((record) => record.kind === kind);
  const latest = said.reduce<(typeof said)[number] | null>((a, b) => (a === null || b.on >= a.on ? b : a), null);
  return latest === null ? null : (sayers.get(latest.id) ?? null);
};

/**
 * The one member who acts for a benefit: who waits for its result; else who claimed it; else who last saw it done; else
 * who brought the elder in; else the keeper; else the longest-joined. Only members count; null: there are none.
 * @param today the civil date in China.
 */
export const whoActs = (care: Care, today: CivilDate): Acting | null => {
  const { members, keeper, broughtInBy, waitingSince, claim, checkBy } = care;
  const until = claim && claimUntil(claim.saidOn, checkBy);
  const held = claim !== null && until !== null && today <= until ? claim.member : null;
  const inTurn: [ActingReason, string | null][] = [
    ['waits', waitingSince === null ? null : lastSayer(care, 'waiting')],
    ['claimed', held],
    ['did-it-last', lastSayer(care, 'seen')],
    ['brought-in', broughtInBy],
    ['keeps', keeper],
    ['joined-first', members[0] ?? null],
  ];
  for (const [because, member] of inTurn) {
    if (member === null || !members.includes(member)) continue;
    return { member, because, claimedUntil: because === 'claimed' ? until : null };
  }
  return null;
};
