/** The mini-program's page of one benefit, as a message or a calendar entry opens it. Without a slash, as WeChat's send has it. */
export const cardPage = (elderId: string, benefitId: string, from: 'message' | 'calendar'): string =>
  `pages/card/index?elder=${encodeURIComponent(elderId)}&benefit=${encodeURIComponent(benefitId)}&from=${from}`;
