/** No message is due then: the last day of the year 9999. */
export const never = 253_402_214_400_000;
