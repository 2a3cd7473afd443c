import type { Body, Money, Phone, Question, Where } from '../rules/choose/types.ts';
import type { FlowId } from '../rules/flows/types.ts';
import type { Settled } from '../rules/message/types.ts';
import type { RegionCode, Relation, Scheme } from '../rules/vocabulary.ts';
import type { CardState } from './card-state.ts';

/** The address of a page with its values, as WeChat opens and shares it. Made here only. */
export type Address = `/pages/${string}`;

/** What anybody may read of a card: no elder of this phone, no date. */
export type Public = { who?: Relation; region?: RegionCode; scheme?: Scheme };

/** The same, and whom of this phone it is about. */
export type Whose = Public & { elder?: string; benefit?: string };

/** The benefit that the service tells of in a message, or that an entry of the calendar was made for. */
type Told = { elder: string; benefit: string; from: 'message' | 'calendar' };

type Answers = { where?: Where; body?: Body; phone?: Phone; money?: Money; ask?: Question | 'region' };

/** What is undefined or empty is left out. */
function address(page: Address, values: Readonly<Record<string, string | undefined>> = {}): Address {
  const query = Object.entries(values)
    .flatMap(([key, value]) => (value === undefined || value === '' ? [] : [`${key}=${encodeURIComponent(value)}`]))
    .join('&');
  return query ? `${page}?${query}` : page;
}

/**
 * Every page and what it can be asked for. Cards and messages sent years ago hold these addresses: a page is never
 * renamed, and a value once understood stays understood.
 */
export const routes = {
  home: () => address('/pages/home/index'),
  reminder: () => address('/pages/reminder/index'),
  family: () => address('/pages/family/index'),
  /**
   * An elder of this phone, or what a card tells whoever opens it cold; of a family's elder both: its members see what
   * is true now.
   */
  card: (of: { elder: string } | Told | (Public & { state?: CardState; elder?: string })) =>
    address('/pages/card/index', of),
  /** To change an elder; without one, to add somebody of whom this is known. */
  elder: (of: { elder: string } | Public = {}) => address('/pages/elder/index', of),
  /** 办好了; `flow`: the way that led here. */
  done: (of: { elder: string; benefit?: string; flow?: FlowId }) => address('/pages/done/index', of),
  choose: (of: Omit<Whose, 'scheme'> & Answers & { scheme?: Scheme | 'unknown' } = {}) =>
    address('/pages/ways/choose/index', of),
  late: (of: Whose & { money?: Money } = {}) => address('/pages/ways/late/index', of),
  rumour: (of: { verdict?: Settled } = {}) => address('/pages/ways/rumour/index', of),
  about: (of: Public = {}) => address('/pages/ways/about/index', of),
  /** What holds in a place, of nobody in particular. */
  place: (of: Pick<Public, 'region' | 'scheme'> = {}) => address('/pages/ways/place/index', of),
  /** 这里不对？ under the rule of a place; `about` of it are its sources. */
  differs: (of: Whose = {}) => address('/pages/ways/differs/index', of),
  guide: (of: Whose & { flow: FlowId }) => address('/pages/steps/guide/index', of),
  /** The same from a printed code: what it is about WeChat hands over beside it (`rules/flows/flow-scene`). */
  scanned: () => address('/pages/steps/guide/index'),
  /** `ways`: the sheet of a place, with the best way for each kind of person (`words/place-cases`). */
  poster: (of: Whose & { flow: FlowId | 'ways'; ways?: string }) => address('/pages/steps/poster/index', of),
  /** From an invite card; `i`: its secret. */
  join: (of: { i: string }) => address('/pages/kin/join/index', of),
  /** Whom to care for together: makes a family, or brings more into one. */
  bring: (of: { family?: string } = {}) => address('/pages/kin/bring/index', of),
  /** 是同一位吗？ of an elder who is the person's alone. */
  same: (of: { family: string; elder?: string }) => address('/pages/kin/same/index', of),
  /** Who certified an elder, by year. */
  history: (of: { elder: string }) => address('/pages/kin/history/index', of),
  member: (of: { family: string; member: string }) => address('/pages/kin/member/index', of),
};
