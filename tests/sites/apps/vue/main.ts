import 'be-topup-guide/auto';
import type {} from 'be-topup-guide/vue';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).mount('#app');
