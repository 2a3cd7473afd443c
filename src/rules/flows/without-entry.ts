import type { CarriedEntry } from '../book/entry-schema.ts';
import { provinceName } from '../regions/region-name.ts';
import { isPension, type Scheme } from '../vocabulary.ts';
import { refsOf } from './citation-of.ts';
import type { Flow, Step } from './types.ts';

const noneFound = (entry: CarriedEntry): string => `${provinceName(entry.code)}没有找到自己的入口`;

/**
 * What is offered instead: the national card for pensions; its guides name no other scheme, so those go to the website.
 */
const nationalWay = (entry: CarriedEntry, scheme: Scheme | undefined): Step => {
  const see = noneFound(entry);
  const src = refsOf(entry.code, entry.quirks[0]?.src ?? []);
  return scheme === undefined || isPension(scheme)
    ? { do: '走「电子社保卡」', see, go: 'e-social-card', sure: 'secondary', src }
    : { do: '走电脑上的国家平台', see, go: 'official-website', sure: 'secondary', src };
};

/** The steps where no entry of the region was found: the national way stands in, or 12333 for looking up. */
export const withoutEntry = (
  flow: Flow,
  steps: readonly Step[],
  entry: CarriedEntry,
  scheme: Scheme | undefined,
): readonly Step[] => {
  if (!steps.some((step) => step.byEntry === 'open')) return steps;
  return steps.flatMap((step) => {
    if (flow.id === 'last-time') return step.byEntry ? [] : [{ ...step, note: noneFound(entry) }];
    if (!step.byEntry || step.byEntry === 'success') return [step];
    return step.byEntry === 'open' ? [nationalWay(entry, scheme)] : [];
  });
};
