import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const tokens = readFileSync(join(__dirname, '../../src/styles/_tokens.scss'), 'utf8');

const coloursOf = (theme: string): Map<string, string> => {
  const body = tokens.split(`@mixin ${theme} {`)[1]?.split('}')[0] ?? '';
  return new Map(
    Array.from(body.matchAll(/--([\w-]+): (#[0-9A-F]{6})/g), ([, name = '', value = '']) => [name, value]),
  );
};

const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

describe.each(['light', 'dark'])('the %s theme', (theme) => {
  const colours = coloursOf(theme);
  const colour = (name: string) => colours.get(name) ?? name;

  it.each([
    ['ink', 'paper', 7],
    ['ink', 'card', 7],
    ['ink', 'sunk', 7],
    ['ink', 'green-soft', 7],
    ['paper', 'ink', 7],
    ['dim', 'paper', 4.5],
    ['dim', 'card', 4.5],
    ['dim', 'sunk', 4.5],
    ['dim', 'green-soft', 4.5],
    ['on-green', 'green', 4.5],
    ['#FFFFFF', 'leaf', 4.5],
    ['green', 'green-soft', 4.5],
    ['green', 'card', 4.5],
    ['amber', 'amber-soft', 4.5],
    ['red', 'red-soft', 4.5],
    ['edge', 'paper', 3],
    ['edge', 'card', 3],
    ['edge', 'sunk', 3],
    ['dim', 'card', 3],
  ])('keeps %s on %s readable: %d to 1', (front, back, least) => {
    expect(contrast(colour(front), colour(back))).toBeGreaterThanOrEqual(least);
  });
});
