import { meeting } from '@microsoft/teams-js';

/**
 * Shows an address on the stage of the call, from its side panel. Teams lets only apps do this that say so in their
 * manifest, and only people who may present: false for the others.
 */
export function shareToStage(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    meeting.getAppContentStageSharingCapabilities((fault, able) => {
      if (fault || !able?.doesAppHaveSharePermission) resolve(false);
      else meeting.shareAppContentToStage((refused, shared) => resolve(!refused && shared === true), url);
    });
  });
}
