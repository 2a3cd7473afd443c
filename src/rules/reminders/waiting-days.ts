/**
 * How long the result of 还在等结果 is waited for, in days since it was said. The kinds `result-10` and `result-24` of
 * messages are names in databases: they stay, whatever stands here.
 */
export const resultDays = 10;
export const secondResultDays = 24;
/** A result that is not there after this long is looked up instead, by the messages and on the pages. */
export const waitingDays = 31;
