/** Set when the package is built (TARO_APP_SERVICE_URL); null: reminders say that no service is set. */
export const serviceUrl = (): string | null => process.env.TARO_APP_SERVICE_URL || null;
