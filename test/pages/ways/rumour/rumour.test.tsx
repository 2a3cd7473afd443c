import { fireEvent, render, screen } from '@testing-library/react';
import Rumour from '../../../../src/pages/ways/rumour/index.tsx';
import { fake } from '../../../stand-ins/taro.ts';
import { aMother } from '../a-mother.ts';
import { onThePhone, openedUrl, sharedCard } from '../on-the-phone.ts';
import { paste, rumour, scam } from './pasted.tsx';
import '../../../support/in-november-2026.ts';

describe('这条消息是真的吗', () => {
  it('says before anything is pasted that it stays on the phone', () => {
    onThePhone();
    render(<Rumour />);
    expect(screen.getByText('只在这个手机上看。不存，也不发出去。')).toBeTruthy();
  });

  it('without a message says what to do', () => {
    onThePhone();
    paste('   ');
    expect(screen.getByRole('status').textContent).toBe('先把那条消息贴进来。');
  });

  it('a rumour: the word, the reasons with the words that show them, what to do', () => {
    onThePhone();
    paste(rumour);
    expect(screen.getByRole('heading', { name: '这条消息，像谣言' })).toBeTruthy();
    expect(screen.getByText('消息里写着「一律停发」')).toBeTruthy();
    expect(screen.getByText('先别转发。')).toBeTruthy();
  });

  it('a swindle: what not to give', () => {
    onThePhone();
    paste(scam);
    expect(screen.getByRole('heading', { name: '这条消息，有骗子的样子' })).toBeTruthy();
    expect(screen.getByText(/^别点链接/)).toBeTruthy();
  });

  it('a swindle: what to do when it is too late', () => {
    onThePhone();
    paste(scam);
    expect(screen.getByText('已经给了，怎么办')).toBeTruthy();
    expect(screen.getByText('停住')).toBeTruthy();
    expect(screen.getByText('找银行')).toBeTruthy();
    fireEvent.click(screen.getByText('打 110'));
    expect(fake.called('makePhoneCall')).toEqual([{ phoneNumber: '110' }]);
  });

  it.each([
    ['nobody is on the phone', [], '12333'],
    ['one place pays', [aMother({ region: '650102', regionName: '新疆维吾尔自治区乌鲁木齐市天山区' })], '0991-12333'],
    ['two places pay', [aMother({ region: '650102' }), aMother({ id: 'e2', region: '310115' }, { id: 'b2' })], '12333'],
  ])('calls the 12333 of who pays: %s', (_case, kept, number) => {
    onThePhone({}, kept);
    paste(scam);
    fireEvent.click(screen.getByText(`拨 ${number}`));
    expect(fake.called('makePhoneCall')).toEqual([{ phoneNumber: number }]);
  });

  it('a rumour needs no bank', () => {
    onThePhone();
    paste(rumour);
    expect(screen.queryByText('已经给了，怎么办')).toBeNull();
  });

  it("the family's own dates stand beside the verdict", () => {
    onThePhone({}, [aMother(), aMother({ id: 'e2', relation: 'dad', stopped: 'deceased' })]);
    paste(rumour);
    expect(screen.getByText(/^按福建省的规定推算，妈妈在 2026年12月14日前查一次/)).toBeTruthy();
    expect(screen.queryByText('爸爸')).toBeNull();
  });

  it('without an elder offers to add one', () => {
    onThePhone();
    paste(rumour);
    fireEvent.click(screen.getByText('加一位长辈'));
    expect(openedUrl()).toBe('/pages/elder/index');
  });

  it('neither keeps the message nor sends it, and no card carries a word of it', () => {
    onThePhone();
    paste(rumour);
    const card = sharedCard();
    expect(card).toMatchObject({
      title: '那条养老认证的消息，像谣言',
      path: '/pages/ways/rumour/index?verdict=rumour',
    });
    const traces = JSON.stringify([card, [...fake.storage], fake.calls]);
    expect(traces).not.toContain('一律');
    expect(fake.called('request')).toEqual([]);
  });

  it('换一条 begins again', () => {
    onThePhone();
    paste(rumour);
    fireEvent.click(screen.getByText('换一条'));
    expect(screen.getByLabelText('那条消息')).toBeTruthy();
  });

  it.each([
    ['rumour', '像谣言'],
    ['scam-signs', '有骗子的样子'],
    ['unclear', '看不出来'],
    ['ordinary', '像平常的通知'],
  ])('opened from a card that says %s explains the kinds and lets one check again', (verdict, word) => {
    onThePhone({ verdict });
    render(<Rumour />);
    expect(screen.getAllByText(word).length).toBe(2);
    fireEvent.click(screen.getByText('我也查一条'));
    expect(screen.getByLabelText('那条消息')).toBeTruthy();
  });

  it('opened with a verdict that does not exist begins at the beginning', () => {
    onThePhone({ verdict: 'true' });
    render(<Rumour />);
    expect(screen.getByLabelText('那条消息')).toBeTruthy();
  });
});
