export default definePageConfig({ navigationBarTitleText: '家庭', enablePageMeta: true, enableShareAppMessage: true });
