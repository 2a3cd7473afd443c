import { baseLibraryHas } from '../../src/platform/base-library.ts';
import { fake } from '../stand-ins/taro.ts';

beforeEach(() => fake.reset());

it.each([
  ['3.7.6', true],
  ['3.7.7', true],
  ['3.10.0', true],
  ['4.0.0', true],
  ['3.7.5', false],
  ['3.6.12', false],
  ['2.32.3', false],
  ['3.7', false],
  ['', false],
  ['dev', false],
])('a base library %s has what came with 3.7.6: %s', (version, has) => {
  fake.baseLibrary = version;
  expect(baseLibraryHas('3.7.6')).toBe(has);
});
