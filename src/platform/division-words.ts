const wholes: readonly (readonly [RegExp, string])[] = [
  [/^市辖区$|^县$|直辖县级/, '全部'],
  [/省$/, '全省'],
  [/市$/, '全市'],
  [/自治区$/, '全区'],
  [/州$/, '全州'],
  [/盟$/, '全盟'],
];

/** The whole of a place, as its people say it: 全省 is wrong of 北京 and 新疆. */
export const wholeWords = (name: string): string => wholes.find(([ending]) => ending.test(name))?.[1] ?? '全部';

/** The levels that exist on paper only, in the words of those who live there. */
export const divisionWords = (name: string): string => {
  if (name === '市辖区') return '各区';
  if (name === '县') return '各县';
  return name.includes('直辖县级') ? '直接管的县、市' : name;
};
