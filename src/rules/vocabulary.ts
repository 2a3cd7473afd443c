/** What every layer shares: texts that a parser made, and the answers to choose from. */

/** Text that one parser has read or one formatter has written; any other text is refused where it is asked for. */
declare const made: unique symbol;
type Made<Name extends string> = string & { readonly [made]: Name };

/** `YYYY-MM-DD`, a day in China (UTC+8). Made by `isCivilDate`, `formatDay` and `todayInChina`. */
export type CivilDate = Made<'CivilDate'>;
/** `YYYY-MM`, when only the month is remembered. Made by `isCivilMonth`. */
export type CivilMonth = Made<'CivilMonth'>;
/** An instant, ISO 8601 with its zone. Made by `isInstant` and `instantOf`. */
export type Instant = Made<'Instant'>;
/** GB/T 2260 six digits of the place that pays; 兵团 is 660000. Made by `isRegionCode` and `regionCode`. */
export type RegionCode = Made<'RegionCode'> & WrittenCode;
/** A place's code as a record of ours writes it, to be compared with the one asked for; every `RegionCode` is one. */
export type WrittenCode = `${number}`;
/** A day as a record of ours writes it; every `CivilDate` is one. */
export type WrittenDay = CivilDate | `${number}-${number}-${number}`;

/** As the literals of our records write what their schema makes. */
export type Written<T> = T extends RegionCode
  ? WrittenCode
  : T extends CivilDate
    ? WrittenDay
    : T extends object
      ? { [K in keyof T]: Written<T[K]> }
      : T;

export const schemes = ['enterprise', 'institution', 'resident', 'injury', 'survivor'] as const;
export type Scheme = (typeof schemes)[number];

const pensions: readonly string[] = ['enterprise', 'institution', 'resident'] satisfies Scheme[];
/** A retirement pension; the others are paid for an injury or to those left behind. `unknown` is taken for none. */
export const isPension = (scheme: Scheme | 'unknown'): boolean => pensions.includes(scheme);

/** Whether the money is paid, as the family said. */
export const moneyStates = ['paid', 'stopped'] as const;
export type MoneyState = (typeof moneyStates)[number];

/** Why nobody is reminded of an elder any more. */
export const stops = ['deceased', 'not-needed'] as const;
export type Stop = (typeof stops)[number];

export const residences = ['local', 'elsewhere', 'abroad'] as const;
export type Residence = (typeof residences)[number];

export const ageBands = ['under80', '80-89', '90-99', '100plus'] as const;
export type AgeBand = (typeof ageBands)[number];

/** What one member calls the elder; it belongs to the member, never to the elder. */
export const relations = [
  'dad',
  'mum',
  'grandpa',
  'grandma',
  'grandpa-maternal',
  'grandma-maternal',
  'father-in-law-wife',
  'mother-in-law-wife',
  'father-in-law-husband',
  'mother-in-law-husband',
  'spouse',
  'child',
  'self',
  'other',
] as const;
export type Relation = (typeof relations)[number];
