import { type Scheme, schemes } from '../../../src/rules/vocabulary.ts';
import { schemeShort } from '../../../src/words/scheme-words.ts';
import type { Region } from '../folder/read-region.ts';
import type { CrossFault } from './cross-fault.ts';

/** A rule that was reviewed: of which place, by its name and its code, and for which scheme. */
type Reviewed = { place: string; name: string; scheme: Scheme };

const unruled = '：当地怎么算没有找到';

/** `## 厦门市 350200 企业退休：每 12 个月一次…`; only a city or a county has its code there. */
const reviewedIn = (heading: string, province: string): Reviewed[] => {
  const [, name = '', code = province, short] = /^## (\S+?)(?: (\d{6}))?(?:（[^）]*）)? ([^ ：]+)/.exec(heading) ?? [];
  const scheme = schemes.find((one) => schemeShort(one) === short);
  return scheme && !heading.endsWith(unruled) ? [{ place: code, name, scheme }] : [];
};

/**
 * Rules that the timeline of a region, as it was last reviewed, still tells, and its files neither have nor remember: what
 * no longer holds has its end in the history.
 */
export const lostRules = ({ cycles, history }: Region, timeline: string): CrossFault[] => {
  const has = ({ place, scheme }: Reviewed): boolean =>
    [cycles, ...cycles.places].some(({ code, rules }) => code === place && rules[scheme] !== undefined);
  const remembers = ({ place, scheme }: Reviewed): boolean =>
    history.superseded.some((one) => (one.place ?? cycles.code) === place && one.schemes?.includes(scheme));
  const reviewed = timeline.split('\n').flatMap((line) => reviewedIn(line, cycles.code));
  const lost = reviewed.filter((one) => !has(one) && !remembers(one));
  const once = new Map(lost.map((one) => [`${one.place} ${one.scheme}`, one]));
  return [...once.values()].map(({ place, name, scheme }) => ({
    part: 'history',
    path: ['superseded'],
    expected: `${name} ${schemeShort(scheme)}的规则拿掉了，这里留一句：原来怎么算、到哪天为止`,
    got: '没有这一句',
    example: `{ ${place === cycles.code ? '' : `place: '${place}', `}schemes: ['${scheme}'], text: '一年一次。', until: '2026-12-31', src: [0] },`,
  }));
};
