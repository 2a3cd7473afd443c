import type { CitationIds } from '../book/citation-schema.ts';
import type { CarriedEntry, Door, EntryStep } from '../book/entry-schema.ts';
import type { SketchRow } from '../book/step-schema.ts';
import { provinceName } from '../regions/region-name.ts';
import type { RegionCode, Scheme, WrittenCode } from '../vocabulary.ts';
import { refsOf } from './citation-of.ts';
import { doorStep } from './door-step.ts';
import { doorsFor, oldDoorsFor } from './doors-for.ts';
import { entryOf, isShutOnceStopped } from './entry-of.ts';
import { leadDoor } from './lead-door.ts';
import type { Flow, Step } from './types.ts';
import { withoutEntry } from './without-entry.ts';

const readFor = (flow: Flow, region: WrittenCode, step: EntryStep): Step => {
  const { behind, schemes, ends, help, src, ...said } = step;
  const plain = { ...said, src: refsOf(region, src) };
  if (flow.id !== 'help-parent' || !help) return plain;
  const { see, ...rest } = plain;
  return { ...rest, ...help };
};

type Said = { text: string; src: CitationIds };

const withNote = (step: Step, entry: CarriedEntry, { text, src }: Said): Step => {
  const note = `${provinceName(entry.code)}：${text}`;
  return {
    ...step,
    note: step.note ? `${note}。${step.note}` : note,
    src: [...new Set([...step.src, ...refsOf(entry.code, src)])],
  };
};

/** A general step, beside it what the region's entry says of it, with the entry's material. */
const inOwnWords = (step: Step, entry: CarriedEntry): Step => {
  const { helper, lastTime } = entry;
  if (step.byEntry === 'helper' && helper) return withNote(step, entry, { text: helper.label, src: helper.src });
  if (step.byEntry === 'look-up' && lastTime) return withNote(step, entry, lastTime);
  return step;
};

const stepsBehind = (door: Door, entry: CarriedEntry, scheme: Scheme | undefined): readonly EntryStep[] =>
  entry.steps.filter(
    (step) => step.behind.includes(door.name) && (!step.schemes || !scheme || step.schemes.includes(scheme)),
  );

const isShut = ({ onceStopped }: Step, region: RegionCode | undefined, scheme: Scheme | undefined): boolean =>
  onceStopped === true && region !== undefined && isShutOnceStopped(region, scheme);

/** Does the entry's own telling already cover this general step. */
const isSaid = (step: Step, own: readonly EntryStep[]): boolean => {
  const shows = (kind: SketchRow['kind']) => own.some((each) => each.sketch?.some((row) => row.kind === kind));
  if (own.length === 0) return false;
  if (step.byEntry === 'certify' || step.byEntry === 'helper') return true;
  if (step.byEntry === 'fill') return shows('field') || shows('face');
  if (step.byEntry === 'face') return shows('face');
  return step.byEntry === 'success' && own.some((each) => each.ends);
};

const throughEntry = (
  flow: Flow,
  steps: readonly Step[],
  entry: CarriedEntry,
  doors: { usable: readonly Door[]; old: readonly Door[] },
  scheme: Scheme | undefined,
): readonly Step[] => {
  const { usable, old } = doors;
  const madeForPlace = usable.find((door) => door.place && usable[0] === door);
  const lead = madeForPlace ?? usable.find((door) => stepsBehind(door, entry, scheme).length > 0) ?? usable[0];
  if (!lead) return steps.map((step) => inOwnWords(step, entry));
  const certifies = steps.some((step) => step.byEntry === 'face');
  const own = certifies ? stepsBehind(lead, entry, scheme) : [];
  const open = doorStep(
    entry.code,
    lead,
    usable.filter((door) => door !== lead),
    old,
  );
  const signIn = own.length > 0 ? steps.filter((step) => step.byEntry === 'sign-in') : [];
  return steps.flatMap((step) => {
    if (step.byEntry === 'open') return [open, ...signIn, ...own.map((each) => readFor(flow, entry.code, each))];
    return signIn.includes(step) || isSaid(step, own) ? [] : [inOwnWords(step, entry)];
  });
};

/**
 * The steps of one door of a flow, in order. Without `door` the door to show first is taken.
 * Where the region that pays has its own attested entry, its names, doors and steps stand in the general ones' place;
 * `scheme` picks the entry's door where it has one for each.
 */
export const stepsFor = (
  flow: Flow,
  choice: { door?: string; region?: RegionCode; scheme?: Scheme } = {},
): readonly Step[] => {
  const { region, scheme } = choice;
  const door = choice.door ?? leadDoor(flow, region, scheme);
  const steps = flow.steps.filter((step) => (!step.door || step.door === door) && !isShut(step, region, scheme));
  const entry = region === undefined ? null : entryOf(region);
  if (region === undefined || !entry) return steps;
  if (entry.doors.length === 0) return withoutEntry(flow, steps, entry, scheme);
  const doors = { usable: doorsFor(flow, region, scheme), old: oldDoorsFor(flow, region, scheme) };
  return throughEntry(flow, steps, entry, doors, scheme);
};
