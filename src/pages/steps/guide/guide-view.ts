import { type Address, routes } from '../../../routes/routes.ts';
import { flowOf } from '../../../rules/flows/all-flows.ts';
import { leadDoor } from '../../../rules/flows/lead-door.ts';
import { stepsFor } from '../../../rules/flows/steps-for.ts';
import { type Flow, type FlowId, flowIds, type Step } from '../../../rules/flows/types.ts';
import { isRegionCode } from '../../../rules/region-code.ts';
import type { RegionCode, Relation, Scheme } from '../../../rules/vocabulary.ts';
import type { Benefit } from '../../../state/elder.ts';
import { findElder } from '../../../state/elders.ts';
import { regionFrom } from '../../../words/region-from.ts';
import { payerWords } from '../../../words/region-words.ts';
import { relationFrom } from '../../../words/relation-words.ts';
import { schemeFrom } from '../../../words/scheme-words.ts';
import { withScene } from './scene-values.ts';

/** What the address asks for, made sense of: a card may be years old, or typed by hand. */
export type GuideQuery = {
  flow: Flow | null;
  region: RegionCode | undefined;
  scheme: Scheme | undefined;
  elderId: string | undefined;
  benefitId: string | undefined;
  /** Of an elder on this phone: the one that was asked for, else the first. */
  benefit: Benefit | undefined;
  /** Who pays, by name; null: not known. */
  payer: { code: RegionCode; name: string } | null;
  relation: Relation | null;
};

export function readGuideQuery(address: Partial<Record<string, string>>): GuideQuery {
  const params = withScene(address);
  const id = flowIds.find((known) => known === params.flow);
  const elder = findElder(params.elder);
  const drawn = elder?.benefits ?? [];
  const benefit =
    drawn.find(({ id }) => id === params.benefit) ?? drawn.find((one) => one.region === params.region) ?? drawn[0];
  const asked = params.region ?? benefit?.region;
  const region = isRegionCode(asked) ? asked : undefined;
  const isHers = benefit !== undefined && benefit.region === region;
  return {
    flow: id ? flowOf(id) : null,
    region,
    scheme: schemeFrom(params.scheme) ?? undefined,
    elderId: elder?.id,
    benefitId: params.benefit,
    benefit,
    payer: isHers ? { code: benefit.region, name: payerWords(benefit) } : regionFrom(region),
    relation: elder?.relation ?? (params.who ? relationFrom(params.who) : null),
  };
}

type Opened = { steps: readonly Step[]; door: string | null };

export function openFlow(flow: Flow, query: GuideQuery, chosenDoor: string | null): Opened {
  const known = flow.doors?.some(({ id }) => id === chosenDoor);
  const door = known ? chosenDoor : leadDoor(flow, query.region, query.scheme);
  return { door, steps: stepsFor(flow, { door: door ?? undefined, region: query.region, scheme: query.scheme }) };
}

/** The same place and person, another flow. */
export const guideUrl = (flow: FlowId, query: GuideQuery) =>
  routes.guide({
    flow,
    region: query.region,
    scheme: query.scheme,
    elder: query.elderId,
    benefit: query.benefitId,
    who: query.elderId ? undefined : (query.relation ?? undefined),
  });

/** What a card may carry: nothing of this phone. */
export const guideSharePath = (flow: FlowId, query: GuideQuery) =>
  guideUrl(flow, { ...query, elderId: undefined, benefitId: undefined });

const lookingUp: readonly FlowId[] = ['last-time', 'keep-in-mind', 'silent-match', 'rumour-scam', 'after-death'];

/**
 * Where the last step leads: what was looked up is written down, what was done is asked for, else the record is read.
 */
export function finishUrl(flow: FlowId, query: GuideQuery): Address {
  const { elderId, benefitId } = query;
  const about = { who: query.relation ?? undefined, region: query.region, scheme: query.scheme };
  if (flow === 'last-time' && elderId) return routes.elder({ elder: elderId });
  if (lookingUp.includes(flow)) return routes.card(elderId ? { elder: elderId } : about);
  if (elderId) return routes.done({ elder: elderId, benefit: benefitId, flow });
  return flow === 'check-record' ? routes.elder(about) : guideUrl('check-record', query);
}
