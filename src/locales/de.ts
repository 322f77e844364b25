import { addLocale } from '../i18n/add-locale.js';
import { de } from '../i18n/de.js';

addLocale(de);

export { de, de as default };
