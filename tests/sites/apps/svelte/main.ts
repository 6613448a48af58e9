import 'be-topup-guide/auto';
import type {} from 'be-topup-guide/svelte';
import { mount } from 'svelte';
import App from './App.svelte';

mount(App, { target: document.getElementById('app')! });
