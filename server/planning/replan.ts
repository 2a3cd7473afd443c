import { isDeepStrictEqual } from 'node:util';
import type { Elder } from '../../src/contract/elder.ts';
import { todayInChina } from '../../src/rules/china-time.ts';
import { formatDay, parseDay } from '../../src/rules/civil-date.ts';
import type { ReminderPlan } from '../../src/rules/reminders/types.ts';
import type { CivilDate } from '../../src/rules/vocabulary.ts';
import type { StandIn } from '../store/ports/circle.ts';
import type { PlanMade } from '../store/ports/people.ts';
import type { Transaction } from '../store/store.ts';
import { bringRows } from './bring-rows.ts';
import { type CircleFacts, circleFacts, knownTo } from './circle/circle-facts.ts';
import { type CircleDraft, draftCircle } from './circle/draft-circle.ts';
import { keyOf } from './circle/household.ts';
import { otherFamiliesTouched } from './circle/other-families.ts';
import { seenAmong } from './circle/seen-among.ts';
import type { Draft } from './draft-plan.ts';
import type { KnownBenefit } from './known-benefit.ts';
import { planBasis } from './plan-basis.ts';
import type { PlanSetting } from './plan-setting.ts';

const regionsOf = ({ benefits }: Elder) => benefits.map(({ region }) => region);

const saveTurns = async (tx: Transaction, { circle }: CircleFacts, turns: readonly StandIn[]): Promise<void> => {
  for (const turn of turns) {
    const kept = circle.turns.find((one) => one.ownerId === turn.ownerId && one.benefitId === turn.benefitId);
    if (!isDeepStrictEqual(kept, turn)) await tx.families.saveTurn(turn);
  }
};

/** The day after the first claim that ends by itself among what the person sees, or what else their plan changes by. */
const changesOn = (facts: CircleFacts, own: readonly KnownBenefit[], draft: Draft): CivilDate | null => {
  const lapses = own.flatMap((one) => {
    const until = parseDay(facts.acting.get(keyOf(one))?.claimedUntil);
    return until === null ? [] : [formatDay(until + 1)];
  });
  return [...lapses, ...[draft.changesOn()].flatMap((day) => day ?? [])].sort()[0] ?? null;
};

const markPlanned = async (
  tx: Transaction,
  facts: CircleFacts,
  { drafts }: CircleDraft,
  { templateId }: PlanSetting,
): Promise<void> => {
  const anew = new Map<string, PlanMade>();
  for (const { id, planMade } of facts.people) {
    const draft = drafts.get(id);
    if (draft === undefined) continue;
    const own = knownTo(facts, id);
    const regions = seenAmong(id, facts.elders, facts.circle.members).flatMap(({ elder }) => regionsOf(elder));
    const basis = planBasis(templateId, regions);
    const made = { on: todayInChina(facts.now), changesOn: changesOn(facts, own, draft), basis };
    if (!isDeepStrictEqual(planMade, made)) anew.set(id, made);
  }
  if (anew.size > 0) await tx.people.markPlanned(anew);
};

const write = async (tx: Transaction, facts: CircleFacts, { drafts, turns }: CircleDraft): Promise<void> => {
  const stored = new Set<object>(facts.circle.cycles);
  for (const { ownerId, cycle } of facts.known) if (!stored.has(cycle)) await tx.cycles.save(ownerId, cycle);
  await saveTurns(tx, facts, turns);
  for (const [id, draft] of drafts)
    await bringRows(
      tx,
      id,
      facts.rows.filter(({ personId }) => personId === id),
      draft,
    );
};

/**
 * Plans a person anew, and everybody whose plan may rest on theirs: the members of their families, and of further
 * families where somebody's change of messages changes who is heard. All in the caller's transaction.
 * @param others whose circles are touched as well: who has just left one.
 * @returns the person's plan; null: there is no such person.
 */
export const replan = async (
  tx: Transaction,
  personId: string,
  setting: PlanSetting,
  now: number,
  others: readonly string[] = [],
): Promise<ReminderPlan | null> => {
  const seeds = [personId, ...others];
  const people = new Set(await tx.circle.around(seeds));
  if (people.size === 0) return null;
  const decided = new Set<string>();
  for (;;) {
    const facts = await circleFacts(tx, [...people].sort(), setting, now);
    for (const { familyId, personId: id } of facts.circle.members) if (seeds.includes(id)) decided.add(familyId);
    const draft = draftCircle(facts, decided);
    const more = otherFamiliesTouched(facts, draft, decided);
    if (more.length === 0) {
      await write(tx, facts, draft);
      await markPlanned(tx, facts, draft, setting);
      return draft.drafts.get(personId)?.plan ?? null;
    }
    for (const household of more) {
      decided.add(household.id);
      for (const id of household.people) people.add(id);
    }
  }
};

/**
 * Plans this one person, by who stands in as last found, before a message of theirs goes out. It does not count as
 * their plan: the day’s planning still comes, for everybody.
 */
export const replanAlone = async (
  tx: Transaction,
  personId: string,
  setting: PlanSetting,
  now: number,
): Promise<void> => {
  const facts = await circleFacts(tx, [personId], setting, now);
  await write(tx, facts, draftCircle(facts, new Set()));
};
