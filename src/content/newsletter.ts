/** What an author says of a sign-up. */
export interface SignupOptions {
  action?: string | null | undefined;
  method?: string | null | undefined;
  field?: string | null | undefined;
  consent?: string | null | undefined;
}

/** The form that follows from it. */
export interface Signup {
  action: string;
  method: 'post' | 'get';
  /** Name of the field with the address. */
  field: string;
  /** Name and value of the consent checkbox, where there is one. */
  consent: { name: string; value: string } | undefined;
  /** Name of the field that only machines fill; without one it is not sent. */
  trap: string | undefined;
  /** What is sent besides, by name. */
  extra: Record<string, string>;
  /** Whether the answer is a page for the reader to see, so that the form is always submitted as a form. */
  answersWithPage: boolean;
}

/** What a service wants, where that differs from what others want. */
interface Service {
  host: RegExp;
  field: string;
  trap?: (action: URL) => string;
  extra?: Record<string, string>;
  /** Value of a ticked consent checkbox. */
  agreed?: string;
  answersWithPage?: boolean;
}

/** The services that docs/newsletter.md tells of, with where each of this is from. */
const services: Service[] = [
  { host: /(^|\.)buttondown\.(com|email)$/, field: 'email', extra: { embed: '1' }, answersWithPage: true },
  {
    host: /(^|\.)list-manage\.com$/, field: 'EMAIL', agreed: 'Y', answersWithPage: true,
    trap: ({ searchParams }) => `b_${searchParams.get('u') ?? ''}_${searchParams.get('id') ?? ''}`,
  },
  { host: /(^|\.)(kit|convertkit)\.com$/, field: 'email_address' },
  {
    host: /(^|\.)sibforms\.com$/, field: 'EMAIL', agreed: '1', answersWithPage: true,
    trap: () => 'email_address_check',
  },
];

/** For whoever runs an endpoint of their own. */
const ownEndpoint: Service = { host: /^/, field: 'email', trap: () => 'website' };

/** Stands in for the host of an address that is relative still. */
const nowhere = 'https://relative.invalid/';

const resolve = (written: string, base: string | undefined): URL | undefined => {
  try {
    const url = new URL(written, base ?? nowhere);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
};

/**
 * The form of a sign-up; undefined where its address is missing, broken, or neither http nor https.
 *
 * @param base address that a relative one resolves against; without it that stays as written
 */
export const signupOf = ({ action, method, field, consent }: SignupOptions, base?: string): Signup | undefined => {
  const written = action?.trim();
  const url = written ? resolve(written, base) : undefined;
  if (!written || !url) return undefined;
  const service = services.find(({ host }) => host.test(url.hostname)) ?? ownEndpoint;
  const { agreed = 'on', extra = {}, answersWithPage = false } = service;
  return {
    action: url.href.startsWith(nowhere) ? written : url.href,
    method: method?.trim().toLowerCase() === 'get' ? 'get' : 'post',
    field: field?.trim() || service.field,
    consent: consent?.trim() ? { name: consent.trim(), value: agreed } : undefined,
    trap: service.trap?.(url),
    extra,
    answersWithPage,
  };
};
