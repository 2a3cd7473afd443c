import { type Scheme, schemes, type WrittenCode } from '../../../src/rules/vocabulary.ts';
import { type Material, materialsFor } from '../check/sources.ts';
import { inOrderOf } from '../folder/in-order-of.ts';
import type { Region, WrittenRegion } from '../folder/read-region.ts';
import type { RuleForm } from './form.ts';
import { dateIn, ruleFrom } from './rule-from.ts';

/** Which rule is edited. */
export type Target = { place: WrittenCode; scheme: Scheme };

/** The parts of a region that an edit may change, as values that the check has still to look at. */
export type EditedRegion = { cycles: unknown; record: unknown; citations: unknown };

const hasNewSource = ({ title, publisher, date, url }: RuleForm): boolean =>
  [title, publisher, date, url].some((one) => one !== '');

const orNull = (text: string): string | null => (text === '' ? null : text);

/** The number after the greatest; letters name materials that are known everywhere. */
const nextNumber = ({ citations }: Pick<Region, 'citations'>): number =>
  Math.max(-1, ...citations.flatMap(({ id }) => (typeof id === 'number' ? [id] : []))) + 1;

/** The region's own materials stand before those known everywhere. */
const citationsWith = (region: Region, form: RuleForm): readonly Material[] => {
  if (!hasNewSource(form)) return region.citations;
  const { title, publisher, date, url, seenAt } = form;
  const added = {
    id: nextNumber(region),
    title,
    publisher: orNull(publisher),
    date: orNull(dateIn(date)),
    url: orNull(url),
    kind: seenAt,
  };
  const isOwn = ({ id }: Region['citations'][number]): boolean => typeof id === 'number';
  return [...region.citations.filter(isOwn), added, ...region.citations.filter((one) => !isOwn(one))];
};

/** As they stood, what is new before them, and the newest first, as the first screen names it. */
const sourcesFor = (region: Region, form: RuleForm, old: readonly unknown[]): unknown[] => {
  const added = hasNewSource(form) ? [{ id: nextNumber(region), date: orNull(dateIn(form.date)) }] : [];
  const ticked: readonly unknown[] = form.src.map((text) => (/^\d+$/.test(text) ? Number(text) : text));
  const kept = [...old.filter((id) => ticked.includes(id)), ...ticked.filter((id) => !old.includes(id))];
  const all = [...added.map(({ id }) => id), ...kept];
  const known = [...region.citations, ...added];
  const dateOf = (id: unknown): string => known.find((one) => one.id === id)?.date ?? '';
  const newest = all.reduce((best, id) => (dateOf(id) > dateOf(best) ? id : best), all[0]);
  return all.length === 0 ? [] : [newest, ...all.filter((id) => id !== newest)];
};

const effectiveFrom = ({ effectiveFrom: from, effectiveUntil: until }: RuleForm) => ({
  ...(from ? { from: dateIn(from) } : {}),
  ...(until ? { until: dateIn(until) } : {}),
});

type Held = { code: string; effective: object };
type OldRule = { src: readonly unknown[]; variants?: unknown };
type Ruled = Held & { rules: Readonly<Partial<Record<Scheme, OldRule>>> };

/** In the order of the schemes, whichever was there first. */
const rulesWith = ({ rules }: Ruled, scheme: Scheme, rule: (old: OldRule | undefined) => unknown): object =>
  Object.fromEntries(
    schemes.flatMap((one) => (one === scheme ? [[one, rule(rules[one])]] : rules[one] ? [[one, rules[one]]] : [])),
  );

/** A place, or one inside it: the first of the code is the one that is shown. */
const withPlace = <P extends Held, R extends P & { places: readonly P[] }>(
  region: R,
  code: string,
  edit: (place: P) => object,
): object => {
  if (region.code === code) return { ...region, ...edit(region) };
  const index = region.places.findIndex((place) => place.code === code);
  return { ...region, places: region.places.map((place, at) => (at === index ? { ...place, ...edit(place) } : place)) };
};

/** What the files would say after the edit. Nothing is checked here. */
export const editedRegion = (
  { region, written }: WrittenRegion,
  { place, scheme }: Target,
  form: RuleForm,
): EditedRegion => {
  const effective = effectiveFrom(form);
  const citations = citationsWith(region, form);
  const cycles = withPlace<Ruled, typeof region.cycles>(region.cycles, place, (one) => ({
    effective,
    rules: rulesWith(one, scheme, (old) => ruleFrom(form, sourcesFor(region, form, old?.src ?? []), old?.variants)),
  }));
  const record = withPlace<Held, typeof region.record>(region.record, place, () => ({ effective }));
  return {
    cycles: inOrderOf(written.cycles.value, { ...cycles, materials: materialsFor(cycles, citations) }),
    record: inOrderOf(written.record.value, record),
    citations: inOrderOf(written.citations.value, citations),
  };
};
