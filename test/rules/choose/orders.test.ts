import { byPlace } from '../../../src/rules/choose/by-place.ts';
import { orderFor } from '../../../src/rules/choose/orders.ts';
import type { Answered } from '../../../src/rules/choose/types.ts';
import { regionCode } from '../../../src/rules/region-code.ts';
import { type OrderRow, otherOrders, pensionOrders, shortNames } from '../../fixtures/chooser/orders.ts';

const named = (row: string): string[] =>
  row.split(' › ').map((short) => shortNames[short as keyof typeof shortNames] ?? `unknown ${short}`);

const cells = (rows: readonly OrderRow[], scheme: Answered['scheme']) =>
  rows.flatMap(([where, body, phone, ok, unknown, stopped]) =>
    (
      [
        ['ok', ok],
        ['unknown', unknown],
        ['stopped', stopped],
      ] as const
    ).map(([money, order]) => ({ where, body, phone, money, scheme, order })),
  );

describe.each([
  ['enterprise', pensionOrders],
  ['institution', pensionOrders],
  ['resident', pensionOrders],
  ['injury', otherOrders],
  ['survivor', otherOrders],
  ['unknown', otherOrders],
] as const)('the order of ways for %s', (scheme, rows) => {
  it('has 84 cells', () => expect(cells(rows, scheme)).toHaveLength(84));

  it.each(cells(rows, scheme))('$where, $body, $phone, $money: $order', ({ order, ...answers }) => {
    expect(orderFor({ region: regionCode('370000'), ...answers })).toEqual(named(order));
  });
});

it('without a place known for it the bank leaves and the rest moves up', () => {
  expect(byPlace(['counter', 'bank', 'home-visit'], [])).toEqual(['counter', 'home-visit']);
});
