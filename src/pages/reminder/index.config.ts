export default definePageConfig({ navigationBarTitleText: '提醒', enablePageMeta: true, enableShareAppMessage: true });
