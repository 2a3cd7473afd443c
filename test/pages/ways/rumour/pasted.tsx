import { fireEvent, render, screen } from '@testing-library/react';
import Rumour from '../../../../src/pages/ways/rumour/index.tsx';

export const rumour = '12月31号前必须认证，没认证的明年1月一律停发工资，赶快转发！';
export const scam = '社保局通知：您的养老认证已失效，请把银行卡号和短信验证码发给客服，否则停发。';

export const paste = (message: string): void => {
  render(<Rumour />);
  fireEvent.change(screen.getByLabelText('那条消息'), { target: { value: message } });
  fireEvent.click(screen.getByText('看一看'));
};

export const tap = (...words: readonly string[]): void => {
  for (const word of words) fireEvent.click(screen.getByText(word));
};
