import { join } from 'node:path';
import { schemes } from '../../../../src/rules/vocabulary.ts';
import { whyByHand } from '../../../../tools/rules/edit/by-hand.ts';
import { editedRegion } from '../../../../tools/rules/edit/edited-region.ts';
import { formOf } from '../../../../tools/rules/edit/form.ts';
import { findPlace, readTree } from '../../../../tools/rules/edit/tree.ts';

const read = readTree(join(__dirname, '../../../..'));
if ('faults' in read) throw new Error('the tree has faults');
const { tree } = read;

/** Every rule that the page edits: folder, place, scheme. */
const rules = tree.regions.flatMap(({ folder, region: { cycles } }) =>
  [cycles, ...cycles.places].flatMap(({ code, name, rules: own }) =>
    schemes.filter((scheme) => own[scheme]).map((scheme) => [`${name} ${scheme}`, folder, code, scheme] as const),
  ),
);

describe('a form that nobody changed', () => {
  it.each(rules)('leaves every byte of %s', (_name, folder, code, scheme) => {
    const found = findPlace(tree, folder, code);
    if (!found) throw new Error('no such place');
    if (whyByHand(found, scheme) !== null) return;
    const form = formOf(found.place, found.place.rules[scheme]);
    const { cycles, record, citations } = editedRegion(found.region, { place: code, scheme }, form);
    const { written } = found.region;
    expect(JSON.stringify(cycles)).toBe(JSON.stringify(written.cycles.value));
    expect(JSON.stringify(record)).toBe(JSON.stringify(written.record.value));
    expect(JSON.stringify(citations)).toBe(JSON.stringify(written.citations.value));
  });
});
