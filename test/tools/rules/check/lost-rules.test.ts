import { join } from 'node:path';
import { lostRules } from '../../../../tools/rules/check/lost-rules.ts';
import { readFolders } from '../../../../tools/rules/folder/read-folder.ts';
import { readRegion, type WrittenRegion } from '../../../../tools/rules/folder/read-region.ts';
import { foldersOfNovember } from '../folders-of-november.ts';

const regionOf = (read: ReturnType<typeof readRegion>): WrittenRegion['region'] => {
  if (!read.ok) throw new Error(`${read.folder} cannot be read`);
  return read.value.region;
};
const [november] = foldersOfNovember.filter(({ name }) => name === 'fujian');
if (!november) throw new Error('no fujian');
const fujian = regionOf(readRegion(november));
const { resident, ...withoutResident } = fujian.cycles.rules;
const taken = { ...fujian, cycles: { ...fujian.cycles, rules: withoutResident } };
const remembering = (place: { place?: `${number}` }, ...schemes: ('resident' | 'enterprise')[]) => {
  const entry = { ...place, schemes, text: '每 365 天一次。', until: '2026-12-31', src: [1] };
  return { ...taken, history: { ...fujian.history, superseded: [...fujian.history.superseded, entry] } };
};

describe('a rule that is taken out of its file', () => {
  it('is refused while the history says nothing of it, with the place and the scheme', () => {
    expect(lostRules(taken, november.timeline)).toMatchObject([
      {
        part: 'history',
        path: ['superseded'],
        expected: '福建省 城乡居民的规则拿掉了，这里留一句：原来怎么算、到哪天为止',
        example: "{ schemes: ['resident'], text: '一年一次。', until: '2026-12-31', src: [0] },",
      },
    ]);
  });

  it('is taken when the history has its end', () => {
    expect(lostRules(remembering({}, 'resident'), november.timeline)).toEqual([]);
  });

  it('is not remembered by the end of another scheme’s rule, nor of another place’s', () => {
    expect(lostRules(remembering({}, 'enterprise'), november.timeline)).toHaveLength(1);
    expect(lostRules(remembering({ place: '350200' }, 'resident'), november.timeline)).toHaveLength(1);
  });

  it('is missed with a whole city as well', () => {
    const { cycles } = fujian;
    const lost = lostRules({ ...fujian, cycles: { ...cycles, places: [] } }, november.timeline);
    expect(lost.map(({ expected }) => expected.slice(0, 8))).toEqual(['厦门市 企业退休', '厦门市 机关事业']);
    expect(lost[0]?.example).toContain("place: '350200'");
  });
});

it('a timeline tells every rule of its region, so that none can be lost unseen', () => {
  for (const folder of readFolders(join(__dirname, '../../../..'))) {
    const region = regionOf(readRegion(folder));
    const { cycles, history } = region;
    const rules = [cycles, ...cycles.places].flatMap((place) =>
      Object.keys(place.rules).map((scheme) => `${place.code} ${scheme}`),
    );
    const emptied = { ...cycles, rules: {}, places: [] };
    const lost = lostRules({ ...region, cycles: emptied, history: { ...history, superseded: [] } }, folder.timeline);
    expect([folder.name, lost.length]).toEqual([folder.name, new Set(rules).size]);
  }
});
