import { addLocale } from '../i18n/add-locale.js';
import { ja } from '../i18n/ja.js';

addLocale(ja);

export { ja, ja as default };
