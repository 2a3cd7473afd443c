import { parseArgs } from 'node:util';
import type { CitationIds } from '../../src/rules/book/citation-schema.ts';
import type { PlaceCycles, Rule } from '../../src/rules/book/cycles-schema.ts';
import { packagedStamp } from '../../src/rules/book/packaged-stamp.ts';
import { todayInChina } from '../../src/rules/china-time.ts';
import { isCivilDate } from '../../src/rules/civil-date.ts';
import { citationOf, refsOf } from '../../src/rules/flows/citation-of.ts';
import { allChoosing } from '../../src/rules/regions/all-choosing.ts';
import { allCycles } from '../../src/rules/regions/all-cycles.ts';
import { allEntries } from '../../src/rules/regions/all-entries.ts';
import { allHistories } from '../../src/rules/regions/all-histories.ts';
import { materialIsOld } from '../../src/rules/regions/material-date.ts';
import type { WrittenCode } from '../../src/rules/vocabulary.ts';
import { schemes } from '../../src/rules/vocabulary.ts';
import { ruleWords } from '../../src/rules/window/cycle-words.ts';

/** Prints what the rules cover, how old each fact is, and what nobody has checked: `npm run rules:report [-- --today 2026-11-24]`. */
const { values } = parseArgs({ options: { today: { type: 'string' } } });
const today = values.today ?? todayInChina(Date.now());
if (!isCivilDate(today)) throw new Error(`--today: expected YYYY-MM-DD, got ${today}`);

const ageMonths = (sourceDate: string | null): string => {
  if (sourceDate === null) return 'no date';
  const [year = 0, month = 1] = sourceDate.split('-').map(Number);
  const [nowYear = 0, nowMonth = 1] = today.split('-').map(Number);
  return `${(nowYear - year) * 12 + nowMonth - month} months`;
};

const sure = { 'official-text': 'official', reported: 'retold', unverified: 'unverified' } as const;

const cell = (rule: Rule | undefined): string => {
  if (!rule) return '—';
  if (rule.kind === 'notice' || rule.kind === 'varies') return `${rule.kind} (sets no date)`;
  const boundary = rule.kind === 'rolling' && rule.boundary === 'unknown' ? ', boundary unknown' : '';
  const old = materialIsOld(rule.sourceDate, today) ? ', old' : '';
  return `${ruleWords(rule)} · ${sure[rule.certainty]}, ${rule.sourceDate ?? 'no date'} (${ageMonths(rule.sourceDate)}${old})${boundary}`;
};

const printPlace = (place: PlaceCycles, indent: string): void => {
  console.log(`${indent}${place.code} ${place.name}`);
  for (const scheme of schemes) console.log(`${indent}  ${scheme.padEnd(12)}${cell(place.rules[scheme])}`);
};

const rules = (places: readonly PlaceCycles[]): Rule[] => places.flatMap(({ rules }) => Object.values(rules));
const places = allCycles.flatMap((region) => region.places);
const every = rules([...allCycles, ...places]);
const count = (test: (rule: Rule) => boolean): number => every.filter(test).length;

console.log(`rule book ${packagedStamp.version} of ${packagedStamp.date}, looked at on ${today}\n`);
for (const region of allCycles) {
  printPlace(region, '');
  for (const place of region.places) printPlace(place, '    ');
}

console.log('\nwithout any rule of their own: every benefit there follows the national line, unverified');
for (const { code, name, rules } of allCycles) if (Object.keys(rules).length === 0) console.log(`  ${code} ${name}`);

console.log('\nprovince-level cells without a rule, by benefit');
for (const scheme of schemes) {
  const missing = allCycles.filter((region) => !region.rules[scheme]).map(({ name }) => name);
  console.log(`  ${scheme.padEnd(12)}${missing.length} of ${allCycles.length}: ${missing.join(' ')}`);
}

const named = (region: WrittenCode, src: CitationIds): string =>
  src
    .flatMap((id) => citationOf(refsOf(region, [id])[0] ?? '')?.date ?? [])
    .sort()
    .at(-1) ?? 'without a date';

console.log('\ndoors that are not sure or no longer used');
for (const { code, doors } of allEntries.values()) {
  for (const door of doors.filter(({ state }) => state !== 'current')) {
    console.log(`  ${door.place ?? code} ${door.name} · ${door.state}, named ${named(code, door.src)}`);
  }
}

console.log('\nwhat places change of choosing, are an example of, and say of a result');
for (const { code, changes, examples = [], waits = [] } of allChoosing.values()) {
  for (const { act, ways, places = [code], reason, src } of changes)
    console.log(
      `  ${places.join(' ')} ${act} ${ways.join(' ')}${reason ? `: ${reason}` : ''} · named ${named(code, src)}`,
    );
  for (const { ways, reason, src } of examples)
    console.log(`  ${code} example of ${ways.join(' ')}: ${reason} · named ${named(code, src)}`);
  for (const { text } of waits) console.log(`  ${code} result: ${text}`);
}

console.log('\nwhat the repository remembers and no phone carries');
for (const { code, superseded, notFound, insideSearch, seenOnce } of allHistories) {
  for (const { place, text, until } of superseded) console.log(`  ${place ?? code} until ${until}: ${text}`);
  for (const { what } of seenOnce) console.log(`  ${code} seen once: ${what}`);
  if (insideSearch.length > 0) console.log(`  ${code} to search inside: ${insideSearch.join(' ')}`);
  if (notFound.length > 0) console.log(`  ${code} not found: ${notFound.join('；')}`);
}

console.log(`
${allCycles.length} regions, ${places.length} cities and counties, ${every.length} rules
${count(({ certainty }) => certainty === 'official-text')} in the authority's own words, ${count(({ certainty }) => certainty === 'reported')} retold
${count(({ sourceDate }) => materialIsOld(sourceDate, today))} older than two years or without a date, ${count((rule) => rule.kind === 'window')} of a named year
${count((rule) => rule.kind === 'rolling' && rule.boundary === 'unknown')} do not say how the last day is counted
nobody has called any of them`);
