import { addLocale } from '../i18n/add-locale.js';
import { ar } from '../i18n/ar.js';

addLocale(ar);

export { ar, ar as default };
