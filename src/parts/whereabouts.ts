/** The part `whereabouts`: what takes the reader to a place in a panel, and tells when a lazy one has come near. */
import { AnchorController, type AnchorHost } from '../controllers/anchor-controller.js';
import { NearController } from '../controllers/near-controller.js';

export interface WhereaboutsHost extends AnchorHost {
  readonly loading: string | null | undefined;
}

/** @param draw updates the host at once */
export const whereaboutsOf = (host: WhereaboutsHost, draw: () => void): NearController => {
  const anchors = new AnchorController(host);
  // A reader who is sent to a place in a panel is near it.
  return new NearController(host, () => host.loading === 'lazy' && anchors.places.length === 0, draw);
};
