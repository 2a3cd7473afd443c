/** Set when the package is built (TARO_APP_SERVICE_URL); empty: reminders say that no service is set. */
export const serviceUrl = (): string => process.env.TARO_APP_SERVICE_URL ?? '';
