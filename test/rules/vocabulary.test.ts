import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDay, isCivilDate, isCivilMonth } from '../../src/rules/civil-date.ts';
import type { CivilDate } from '../../src/rules/vocabulary.ts';

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
});
