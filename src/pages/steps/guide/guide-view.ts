import { routes } from '../../../routes/routes';
import { flowOf } from '../../../rules/flows/all-flows.ts';
import { leadDoor } from '../../../rules/flows/lead-door.ts';
import { stepsFor } from '../../../rules/flows/steps-for.ts';
import { type Flow, type FlowId, flowIds, type Step } from '../../../rules/flows/types.ts';
import type { Relation, Scheme } from '../../../rules/vocabulary.ts';
import { findElder } from '../../../state/elders';
import { relationFrom } from '../../../words/relation-words';
import { schemeFrom } from '../../../words/scheme-words';
import { withScene } from './scene-values';

/** What the address asks for, made sense of: a card may be years old, or typed by hand. */
export type GuideQuery = {
  flow: Flow | null;
  region: string | undefined;
  scheme: Scheme | undefined;
  elderId: string | undefined;
  benefitId: string | undefined;
  relation: Relation | null;
};

export function readGuideQuery(address: Partial<Record<string, string>>): GuideQuery {
  const params = withScene(address);
  const id = flowIds.find((known) => known === params.flow);
  const elder = findElder(params.elder);
  const benefit = elder?.benefits.find(({ id }) => id === params.benefit) ?? elder?.benefits[0];
  const region = params.region ?? benefit?.region;
  return {
    flow: id ? flowOf(id) : null,
    region: region && /^\d{6}$/.test(region) ? region : undefined,
    scheme: schemeFrom(params.scheme) ?? undefined,
    elderId: elder?.id,
    benefitId: params.benefit,
    relation: elder?.relation ?? (params.who ? relationFrom(params.who) : null),
  };
}

export type Opened = { steps: readonly Step[]; door: string | null };

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
