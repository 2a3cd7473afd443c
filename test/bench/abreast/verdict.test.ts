import type { Seen } from '../../../bench/server/abreast/abreast.ts';
import { verdict } from '../../../bench/server/abreast/verdict.ts';

const seen: Seen = {
  people: 1000,
  taken: 1000,
  left: 480,
  calledAgain: 0,
  shares: [130, 290, 290, 290],
  seconds: 12,
};

it('what came in the middle and left nobody out is told with how many were still to be sent then', () => {
  expect(verdict('one of four killed', 1000, seen, true)).toEqual({
    good: true,
    line: `one of four killed, 480 still to be sent then: 1000 due, 1000 people reached, 0 sent again of
  0 called again; shares 13.0 %, 29.0 %, 29.0 %, 29.0 %; 12 s`,
  });
});

it('a trouble that came when all had gone out has proved nothing, however well all went', () => {
  expect(verdict('one of four killed', 1000, { ...seen, left: 0 }, true)).toEqual({
    good: false,
    line: expect.stringMatching(/^FAILED one of four killed, all was sent before it came, which proves nothing: /),
  });
});

it('who was not reached fails it', () => {
  const { good, line } = verdict('one of four killed', 1000, { ...seen, people: 999, taken: 999 }, false);
  expect([good, line]).toEqual([
    false,
    expect.stringMatching(/^FAILED one of four killed, 480 still to be sent then: /),
  ]);
});
