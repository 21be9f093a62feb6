import type { Audience } from '#models/attack.ts';

/** Whose doors, on the page's grid of 24. */
export const drawings: Readonly<Record<Audience, string>> = {
  home: 'M5 5H19V15H5zM2 19H22',
  site: 'M4 4H20V20H4zM4 9H20M7 6.5H7.1M10 6.5H10.1M8 13H16M8 16H13',
  organisation: 'M4 21V4H15V21M15 10H20V21M2 21H22M8 8H11M8 12H11M8 16H11',
  cloud: 'M4 4H20V10H4zM4 14H20V20H4zM7 7H7.1M7 17H7.1M12 7H17M12 17H17',
};
