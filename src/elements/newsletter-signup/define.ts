import { register } from '../register.js';
import { NewsletterSignup } from './newsletter-signup.js';

register({ 'newsletter-signup': NewsletterSignup });

// Keeps the tag's type in the declarations of this file.
export type { NewsletterSignup };
