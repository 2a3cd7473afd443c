import { readFileSync } from 'node:fs';
import { drawing } from '../../../tools/map/drawing.ts';
import { type Rooms, roomsCruised, withoutShortCuts } from '../../../tools/map/rooms.ts';

const rooms = (all: Record<string, string[]>): Rooms =>
  new Map(Object.entries(all).map(([name, taken]) => [name, new Set(taken)]));

describe('the map of the rooms', () => {
  it('on the architecture page is made from the imports (npm run docs:map draws it)', () => {
    expect(readFileSync('docs/architecture.md', 'utf8')).toContain(drawing(withoutShortCuts(roomsCruised())));
  });

  it('leaves out an arrow that goes past a room to where it leads anyway, and no other', () => {
    const all = rooms({
      'src/pages': ['src/state', 'src/rules'],
      'src/state': ['src/rules'],
      'src/rules': [],
      server: ['src/rules'],
    });
    expect(withoutShortCuts(all)).toEqual(
      rooms({ 'src/pages': ['src/state'], 'src/state': ['src/rules'], 'src/rules': [], server: ['src/rules'] }),
    );
  });

  it('is not drawn with a room of which nobody said what it is for', () => {
    expect(() => drawing(rooms({ 'src/attic': [] }))).toThrow('src/attic');
  });
});
