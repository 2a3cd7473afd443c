import type { Benefit, Elder } from '../../../src/contract/elder.ts';
import { carryOver, type SentElder010 } from '../../../src/contract/released/elder-0-1-0.ts';
import { datesChanged } from './dates-changed.ts';
import { isNews, type Moment } from './news.ts';
import { type Benefit010, benefitAs010, elderAs010 } from './old-view.ts';

const benefitChanged = (kept: Benefit, heard: Benefit010 | undefined, sent: Benefit010, at: Moment): Benefit => {
  const seen = benefitAs010(kept);
  const told = (field: 'scheme' | 'minor' | 'benefitSince') => isNews(sent[field], heard?.[field], seen[field]);
  return {
    ...datesChanged(kept, heard, sent, at),
    scheme: told('scheme') ? sent.scheme : kept.scheme,
    minor: told('minor') ? sent.minor : kept.minor,
    benefitSince: told('benefitSince') ? sent.benefitSince : kept.benefitSince,
  };
};

const byId = <T extends { id: string }>(all: readonly T[], id: string): T | undefined =>
  all.find((one) => one.id === id);

/**
 * What a phone of 0.1.0 sent, laid over an elder that newer phones may have told more of: only what it changed since it
 * last spoke changes, so that no record, place or answer of theirs is lost.
 * @param heard what a phone of 0.1.0 last said of this elder; null: none spoke of it.
 */
export const keepWhatChanged = (kept: Elder, heard: SentElder010 | null, sent: SentElder010, at: Moment): Elder => {
  const seen = elderAs010(kept, at.today) ?? { ...sent, benefits: [] };
  const told = (field: 'relation' | 'region' | 'residence' | 'ageBand' | 'stopped') =>
    isNews(sent[field], heard?.[field], seen[field]);
  const before = heard?.benefits ?? [];
  const moved = told('region');
  const stay = kept.benefits.flatMap((benefit) => {
    const said = byId(sent.benefits, benefit.id);
    if (said === undefined) return byId(before, benefit.id) ? [] : [benefit];
    const next = benefitChanged(benefit, byId(before, benefit.id), said, at);
    return moved && next.region === seen.region ? { ...next, region: sent.region } : next;
  });
  const added = sent.benefits.filter(({ id }) => !byId(kept.benefits, id) && !byId(before, id));
  return {
    ...kept,
    relation: told('relation') ? sent.relation : kept.relation,
    residence: told('residence') ? sent.residence : kept.residence,
    ...(told('ageBand') ? { ageBand: sent.ageBand, birthYear: null } : {}),
    stopped: told('stopped') ? sent.stopped : kept.stopped,
    benefits: [...stay, ...carryOver({ ...sent, benefits: added }, at.today).benefits],
  };
};
