import { withTellers } from '../../../src/rules/regions/with-tellers.ts';
import type { Fault } from '../check/fault.ts';
import { findFaults } from '../check/find-faults.ts';
import { readRegion, type WrittenRegion } from '../folder/read-region.ts';
import { unformatted } from '../folder/write-part.ts';
import { type Section, sectionsFor } from '../timelines/sections-of.ts';
import { type EditedRegion, editedRegion, type Target } from './edited-region.ts';
import type { RuleForm } from './form.ts';
import type { Found, Tree } from './tree.ts';

/** What an edit would make of the tree; nothing is written yet. */
type Tried =
  | { ok: false; faults: readonly Fault[] }
  | { ok: true; edited: EditedRegion; tree: Tree; before: readonly Section[]; after: readonly Section[] };

const sectionsAt = ({ cycles }: Tree, { place, scheme }: Target): Section[] =>
  cycles
    .flatMap((region) => [region, ...region.places])
    .filter(({ code }) => code === place)
    .slice(0, 1)
    .flatMap((one) => sectionsFor(one, scheme, cycles));

const treeWith = (tree: Tree, name: string, region: WrittenRegion): Tree => {
  const regions = tree.regions.map((one) => (one.folder === name ? region : one));
  return { ...tree, regions, cycles: regions.map((one) => withTellers(one.region.cycles)) };
};

/** Checks what a form says as the command would, and works out the calendars before and after. */
export const tryEdit = (tree: Tree, { folder, region }: Found, target: Target, form: RuleForm): Tried => {
  const edited = editedRegion(region, target, form);
  const texts = {
    ...folder.texts,
    cycles: unformatted(folder.texts.cycles, edited.cycles),
    record: unformatted(folder.texts.record, edited.record),
    citations: unformatted(folder.texts.citations, edited.citations),
  };
  const changed = { ...folder, texts };
  const faults = findFaults(tree.folders.map((one) => (one.name === folder.name ? changed : one)));
  if (faults.length > 0) return { ok: false, faults };
  const read = readRegion(changed);
  if (!read.ok) throw new Error(`${folder.name}: checked, and not to be read`);
  const after = treeWith(tree, folder.name, read.value);
  return { ok: true, edited, tree: after, before: sectionsAt(tree, target), after: sectionsAt(after, target) };
};
