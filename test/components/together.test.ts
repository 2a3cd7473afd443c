import { inPhrases, together } from '../../src/components/together.ts';

/** Where a line may end: ¦ stands for what forbids it. */
const bars = (text: string): string => text.replaceAll('\u2060', '¦').replaceAll('\u00a0', '¦');
const shown = (text: string): string => bars(together(text));

describe('what a line’s end must not tear', () => {
  it.each([
    ['a day', '最晚 12月15日', '最¦晚 12¦月¦15¦日'],
    ['a day to be early for', '下次 2027年4月30日前', '下次 2027¦年¦4¦月¦30¦日¦前'],
    ['a month', '2023年11月，材料较早', '2023¦年¦11¦月，材料较早'],
    ['a number and what it counts', '「每 365 天一次」', '「每 365¦天一次」'],
    ['a weekday', '今天 11月24日，星期二', '今天 11¦月¦24¦日，星¦期¦二'],
    ['a weekday in brackets', '最好 12月7日（星期一）前', '最¦好 12¦月¦7¦日（¦星¦期¦一¦）¦前'],
    ['steps', '第 1 步，共 9 步', '第 1¦步，共 9¦步'],
    ['a kind of pension', '福建省 · 城乡居民', '福建¦省¦· 城¦乡¦居¦民'],
    ['a region', '新疆维吾尔自治区', '新疆维吾尔自¦治¦区'],
    [
      'a town before the dot',
      '新疆维吾尔自治区乌鲁木齐市 · 企业职工',
      '新疆维吾尔自¦治¦区乌¦鲁¦木¦齐¦市¦· 企¦业¦职¦工',
    ],
    ['a county with its town', '陕西省咸阳市渭城区 · 遗属', '陕西省咸¦阳¦市¦渭¦城¦区¦· 遗属'],
    ['whom the family calls so', '换另一位女儿来办', '换另¦一¦位¦女¦儿来办'],
    ['the elder herself', '归长辈自己，和家里人', '归长¦辈¦自¦己，和家¦里¦人'],
    ['whose words they are', '天津12345（转载） · 2022年', '天津12345（¦转¦载¦）¦· 2022¦年'],
    ['a way', '看看别的办法', '看看别的办¦法'],
    ['nothing to hold', '拨 12333 问一句', '拨 12333 问一句'],
  ])('%s', (_name, text, joined) => expect(shown(text)).toBe(joined));
});

describe('a row’s title in two lines', () => {
  it.each([
    ['儿媳加入了，认识吗？', '儿¦媳¦加¦入¦了，认¦识¦吗¦？'],
    ['谁进谁出，交给女儿看着', '谁¦进¦谁¦出，交¦给¦女¦儿¦看¦着'],
    ['谁进谁出，交给长辈自己看着', '谁¦进¦谁¦出，交给长¦辈¦自¦己看着'],
    ['您手机里的妈妈，和家里的是同一位吗？', '您手机里的妈妈，和家里的是同一位吗？'],
    ['12月3日 星期四约的，办好了吗？', '12¦月¦3¦日 星¦期¦四约的，办¦好¦了¦吗¦？'],
    ['看看别的办法', '看看别的办¦法'],
  ])('beside a picture: %s', (title, broken) => expect(bars(inPhrases(title, 'beside'))).toBe(broken));

  it.each([
    ['谁进谁出，交给长辈自己看着', '谁¦进¦谁¦出，交¦给¦长¦辈¦自¦己¦看¦着'],
    ['谁进谁出，交给另一位女儿看着', '谁¦进¦谁¦出，交给另¦一¦位¦女¦儿看着'],
    ['您手机里的妈妈，和家里的是同一位吗？', '您¦手¦机¦里¦的¦妈¦妈，和家里的是同一位吗？'],
  ])('alone on the line: %s', (title, broken) => expect(bars(inPhrases(title, 'alone'))).toBe(broken));
});
