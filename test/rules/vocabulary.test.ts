import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlaceCycles } from '../../src/rules/book/cycles-schema.ts';
import { formatDay, isCivilDate, isCivilMonth } from '../../src/rules/civil-date.ts';
import { isRegionCode, regionCode } from '../../src/rules/region-code.ts';
import type { CivilDate, RegionCode, WrittenCode, WrittenDay } from '../../src/rules/vocabulary.ts';

const rooms = ['src', 'server', 'sandbox', 'preview', 'tools', 'bench'];
const sources = rooms.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(room, file)),
);

describe('text that was read once', () => {
  it('is called so only where it is read or written: nowhere else is one taken for another', () => {
    const claim =
      /\b(?:as|satisfies) (?:CivilDate|CivilMonth|Instant|RegionCode)\b|: (?:text|\w+) is (?:CivilDate|CivilMonth|Instant|RegionCode)\b/;
    expect(sources.length).toBeGreaterThan(500);
    expect(sources.filter((file) => claim.test(readFileSync(file, 'utf8'))).sort()).toEqual([
      'src/rules/china-time.ts',
      'src/rules/civil-date.ts',
      'src/rules/region-code.ts',
    ]);
  });

  it('a text is no day before that, which the compiler holds', () => {
    const text: string = '2026-11-24';
    // @ts-expect-error nobody has read it
    const unread: CivilDate = text;
    const read: CivilDate | null = isCivilDate(text) ? text : null;
    // @ts-expect-error a month is no day
    const month: CivilDate | null = isCivilMonth(text) ? text : null;
    expect(month).toBeNull();
    expect([unread, read, formatDay(20_781)]).toEqual([text, text, text]);
  });

  it('nor a code of a region: a name is none, and a code as a record writes it is read first', () => {
    const written: WrittenCode = '350000';
    // @ts-expect-error a name is no code
    const name: WrittenCode = '福建省';
    // @ts-expect-error nobody has read it
    const unread: RegionCode = written;
    expect([unread, regionCode(written)]).toEqual([written, written]);
    expect(isRegionCode(name)).toBe(false);
  });

  it('nor is one that a record writes, though every day read is one that a record could have written', () => {
    const written: WrittenDay = '2026-11-24';
    // @ts-expect-error nobody has read it
    const unread: CivilDate = written;
    // @ts-expect-error a record writes no such day
    const slashed: WrittenDay = '2026/11/24';
    const read: WrittenDay = formatDay(20_781);
    const effective: PlaceCycles['effective'] = { from: written, until: read };
    expect(effective).toEqual({ from: unread, until: '2026-11-24' });
    expect(isCivilDate(slashed)).toBe(false);
  });

  it.each(['35', '35000', '3500000', '35000a', '350 00', '', 350000, null, undefined])(
    '%p is no code of a region',
    (code) => {
      expect(isRegionCode(code)).toBe(false);
      expect(() => regionCode(String(code).slice(0, 5))).toThrow('no code of a region');
    },
  );
});
