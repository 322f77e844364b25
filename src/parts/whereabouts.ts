/** The part `whereabouts`: what takes the reader to a place in a panel, and tells when a lazy one has come near. */
import { AnchorController, type AnchorHost } from '../controllers/anchor-controller.js';
import { NearController } from '../controllers/near-controller.js';

export interface WhereaboutsHost extends AnchorHost {
  readonly loading: string | null | undefined;
}

/**
 * @param draw updates the host at once
 * @param late whether the host has gone on without: it stays drawn, and nobody is taken anywhere any more
 */
export const whereaboutsOf = (host: WhereaboutsHost, draw: () => void, late: boolean | undefined): NearController => {
  const anchors = new AnchorController(host, late);
  // A reader who is sent to a place in a panel is near it.
  return new NearController(host, () => !late && host.loading === 'lazy' && anchors.places.length === 0, draw);
};
