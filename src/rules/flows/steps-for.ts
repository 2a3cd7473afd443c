import type { RegionCode } from '../vocabulary.ts';
import { doorStep, usableDoors } from './door-step.ts';
import { entryOf } from './entry-of.ts';
import { doorKindsOf, leadPath } from './lead-path.ts';
import type { EntryStep, Flow, RegionEntry, Step } from './types.ts';

const readFor = (flow: Flow, step: EntryStep): Step => {
  const { via, opens, help, ...plain } = step;
  return flow.id === 'help-parent' && help ? { ...plain, ...help } : plain;
};

const withNote = (step: Step, note: string): Step => ({ ...step, note: step.note ? `${note}。${step.note}` : note });

/** A general step in the region's own words, as far as its entry says them. */
const inOwnWords = (step: Step, entry: RegionEntry): Step => {
  if (step.byEntry === 'helper' && entry.helper) return withNote(step, `${entry.name}：${entry.helper.label}`);
  if (step.byEntry === 'look-up' && entry.lastTime) return withNote(step, `${entry.name}：${entry.lastTime.text}`);
  return step;
};

const throughEntry = (flow: Flow, steps: readonly Step[], entry: RegionEntry): readonly Step[] => {
  const kinds = doorKindsOf(flow.id);
  const doors = usableDoors(entry, kinds);
  const certifies = steps.some((step) => step.byEntry === 'certify');
  const own = certifies ? entry.steps.filter((step) => !step.via || step.via.some((kind) => kinds.includes(kind))) : [];
  const open = doorStep(doors, own);
  if (!open) return steps.map((step) => inOwnWords(step, entry));
  const afterOpen = own[0]?.opens ? own.slice(1) : own;
  return steps.flatMap((step) => {
    if (step.byEntry === 'open') return [open, ...afterOpen].map((each) => readFor(flow, each));
    const said = own.length > 0 && (step.byEntry === 'certify' || step.byEntry === 'helper');
    return said ? [] : [inOwnWords(step, entry)];
  });
};

/**
 * The steps of one door of a flow, in order. Without `path` the door to show first is taken.
 * Where the region that pays has its own attested entry, its names, doors and steps stand in the general ones' place.
 */
export const stepsFor = (flow: Flow, choice: { path?: string; region?: RegionCode } = {}): readonly Step[] => {
  const path = choice.path ?? leadPath(flow, choice.region);
  const steps = flow.steps.filter((step) => !step.path || step.path === path);
  const entry = choice.region === undefined ? null : entryOf(choice.region);
  return entry ? throughEntry(flow, steps, entry) : steps;
};
